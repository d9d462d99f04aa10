import { css } from 'lit';

/** Styles of the button that shows what has come: over the list, which it does not move, and in view while the list is. */
export const refreshStyles = css`
  .arrived {
    position: sticky;
    inset-block-start: calc(22px + var(--_space));
    z-index: 1;
    display: flex;
    justify-content: center;
    block-size: 0;
  }
  /* The browser's own pair of colours: a page's surface may be transparent. */
  .arrived .button {
    flex: none;
    block-size: 44px;
    margin-block-start: -22px;
    border-color: CanvasText;
    border-radius: var(--_round);
    background: CanvasText;
    color: Canvas;
  }
  .arrived .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
