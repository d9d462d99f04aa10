import { css } from 'lit';

/** The brand shades of targets that are shown only where they are asked for, and what copying without a clipboard needs. */
export const moreStyles = css`
  [value='line'] {
    --_brand: #05852f;
  }
  [value='threads'] {
    --_brand: #000;
  }
  [value='linkedin'] {
    --_brand: #0a66c2;
  }
  .by-hand {
    display: block;
    margin-block-start: var(--_space);
  }
  .by-hand input {
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .field {
    position: fixed;
    inset-block-start: 0;
    opacity: 0;
  }
`;
