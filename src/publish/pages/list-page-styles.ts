import { css } from 'lit';

/** Pages of cards. */
export const listPageStyles = css`
  /* All of a card comes at once: no room is kept for words. */
  .bwi .text {
    min-block-size: 0;
  }
  .bwi .front > :first-child {
    grid-column: 1 / -1;
  }
  .bwi .front > :first-child .title {
    font-size: clamp(1.375em, 4cqi, 2em);
  }
  /* On a phone, too, the newest leads. */
  @container bwi (max-width: 29.99em) {
    .bwi .front > :first-child .card {
      flex-direction: column;
      gap: calc(1.5 * var(--_space));
    }
    .bwi .front > :first-child .media {
      inline-size: 100%;
    }
    .bwi .front > :first-child .summary {
      display: -webkit-box;
    }
  }
  .bwi .pager {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin-block-start: calc(4 * var(--_space));
  }
  .bwi .pager a {
    padding-block: 0.625rem;
    font-weight: 600;
  }
  .bwi .pager a:last-child {
    margin-inline-start: auto;
  }
  .bwi .pager a:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
`;
