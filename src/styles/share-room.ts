import { css } from 'lit';

/** A row of equal targets of 44 px, and its room before they come. */
export const shareRoom = css`
  .heading {
    margin-block-end: calc(1.5 * var(--_space));
    font-size: 1em;
  }
  .targets {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    inline-size: fit-content;
    min-inline-size: min(100%, 12em);
  }
  .target {
    min-inline-size: 44px;
    block-size: 44px;
    border: 1px solid var(--_border);
    border-radius: var(--_round);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
