import { css } from 'lit';

/** Styles of the code panel. */
export const code = css`
  .code {
    margin-block-start: 2.5rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--line);
  }
  .note {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid light-dark(#9a6a00, #e6b450);
    background: light-dark(#fbf6ea, #26221a);
    font-size: 0.9375rem;
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
    background: light-dark(#f3f5f6, #1b2024);
    font:
      0.875rem/1.55 ui-monospace,
      Consolas,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
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
