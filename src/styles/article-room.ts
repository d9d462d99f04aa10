import { css } from 'lit';

/** Most articles are longer than a screen: what follows stays out of sight while the text is on its way. */
export const articleRoom = css`
  .tall {
    max-inline-size: 40em;
    min-block-size: 100vh;
  }
  .tall > * {
    margin-block-end: calc(1.5 * var(--_space));
  }
`;
