import { css } from 'lit';

/** Styles of the code panel. */
export const code = css`
  .preview,
  .steps {
    margin-block-start: 2rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--line);
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--note);
    background: var(--note-ground);
    font-size: 0.9375rem;
  }
  .code .quiet {
    overflow-wrap: anywhere;
  }
  .piece {
    margin-block: 0.75rem;
  }
  .piece .bar {
    display: flex;
    gap: 1rem;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 0.375rem;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .piece button {
    flex: none;
    min-inline-size: 6.5rem;
  }
  pre {
    margin: 0;
    padding: 0.875rem 1rem;
    border-radius: 8px;
    background: var(--code);
    font:
      0.875rem/1.55 ui-monospace,
      Consolas,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  /* The button above it stays in sight. */
  .piece pre {
    max-block-size: 12rem;
    overflow: auto;
  }
  ol {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  li {
    margin-block: 0.375rem;
  }
  @media (forced-colors: active) {
    pre {
      border: 1px solid;
    }
  }
`;
