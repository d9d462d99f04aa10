import { css } from 'lit';

/** Styles of the preview. */
export const preview = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }
  .stage {
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--stage);
  }
  .stage:not(.full) {
    padding: 1rem;
  }
  .stage iframe {
    display: block;
    max-inline-size: none;
    margin: 0 auto;
    border: 0;
    background: Canvas;
  }
`;
