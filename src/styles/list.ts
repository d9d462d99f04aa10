import { css } from 'lit';

/** Styles of lists, divided by hairlines, and grids, divided by space. In a narrow container the cards of a grid become rows. */
export const listStyles = css`
  .list > li + li {
    margin-block-start: calc(1.5 * var(--_space));
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }
  /* Entries far from the viewport are not laid out; find-in-page, printing and fragment links still find them. */
  .long > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }
  .long .link:focus-visible::after {
    outline-offset: -2px;
  }
  @media print {
    .long > li {
      content-visibility: visible;
    }
  }
  /* Running headlines: lines of text, and the buttons below or beside them. The rest is in their module. */
  .ticker {
    block-size: calc(3.6em + 46px);
  }
  @container bwi (min-width: 30em) {
    .ticker {
      block-size: calc(2.6em + 46px);
    }
  }
  @container bwi (min-width: 60em) {
    .ticker {
      block-size: max(2.6em + 2px, 46px);
    }
  }
  .foot-line {
    margin-block-start: calc(2 * var(--_space));
  }
  .more {
    display: block;
    margin-block-start: calc(2 * var(--_space));
  }
  /*
   * Two columns, four in a wide container. To avoid gaps, incomplete rows have fewer, larger cards: with two columns the last odd card has
   * its own row; with four, a remainder of five cards becomes 3 + 2, one of six 3 + 3.
   */
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(3 * var(--_space)) calc(2.5 * var(--_space));
  }
  /* Cards as high as their row. A height in per cent would be relative to the page in quirks mode. */
  .grid > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    --_direction: column;
    --_picture: 100%;
  }
  .grid .card {
    flex-direction: var(--_direction);
    align-items: flex-start;
  }
  .grid .text {
    align-self: stretch;
  }
  .grid .media {
    inline-size: var(--_picture);
  }
  /* Without container queries, as many columns as fit. */
  @supports (container-type: inline-size) {
    .grid {
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }
    .grid > li {
      grid-column: span 6;
    }
    .grid > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container bwi (min-width: 30em) {
    .grid .card.has-summary {
      --_room: 12em;
    }
  }
  /* A wide card has its picture beside the text: one in a row of its own, or one of two in a wide container. */
  @container bwi (min-width: 38em) {
    .grid .card {
      column-gap: calc(2.5 * var(--_space));
    }
    .grid > :only-child {
      --_direction: row;
      --_picture: calc(50% - 1.25 * var(--_space));
    }
  }
  @container bwi (min-width: 38em) and (max-width: 53.99em) {
    .grid > :last-child:nth-child(odd) {
      --_direction: row;
      --_picture: calc(50% - 1.25 * var(--_space));
    }
  }
  @container bwi (min-width: 54em) {
    .grid > li {
      grid-column: span 3;
    }
    .grid > :nth-child(4n + 3):nth-last-child(-n + 4):not(:nth-last-child(2)),
    .grid > :nth-child(4n + 2):nth-last-child(2),
    .grid > :nth-child(4n + 2):nth-last-child(4),
    .grid > :nth-child(4n + 2):nth-last-child(5),
    .grid > :nth-child(4n + 6):last-child,
    .grid > :nth-child(4n + 1):nth-last-child(3),
    .grid > :nth-child(4n + 1):nth-last-child(5),
    .grid > :nth-child(4n + 1):nth-last-child(6),
    .grid > :nth-child(4n + 5):nth-last-child(2),
    .grid > :nth-child(4n + 4):nth-last-child(3) {
      grid-column: span 4;
    }
    .grid > :nth-child(4n + 5):last-child,
    .grid > :nth-child(4n + 4):nth-last-child(2),
    .grid > :nth-child(2):last-child,
    .grid > :first-child:nth-last-child(2) {
      grid-column: span 6;
    }
  }
  @container bwi (min-width: 77.25em) {
    .grid > :nth-child(4n + 5):last-child,
    .grid > :nth-child(4n + 4):nth-last-child(2),
    .grid > :nth-child(2):last-child,
    .grid > :first-child:nth-last-child(2) {
      --_direction: row;
      --_picture: calc(50% - 1.25 * var(--_space));
    }
  }
  .grid .card .title {
    font-size: 1.125em;
  }
  @container bwi (max-width: 29.99em) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2 * var(--_space));
    }
    .grid > li {
      grid-column: auto;
    }
    .grid .card {
      --_room: 8.25em;
      flex-direction: row-reverse;
    }
    .grid .media {
      inline-size: clamp(88px, 30%, 13em);
      block-size: fit-content;
    }
    /* The kanal in place of a picture: small enough for the longest names. */
    .grid .media > span {
      padding: 0;
      font-size: 0.6875em;
    }
    .grid .card .title {
      font-size: 1em;
      text-wrap: pretty;
    }
    .grid .summary {
      display: none;
    }
  }
  @container bwi (min-width: 44em) {
    .leads > :first-child .story {
      gap: calc(3 * var(--_space));
    }
    .leads > :first-child .media {
      inline-size: 52%;
    }
    .leads > :first-child .title {
      font-size: clamp(1.5em, 3.4cqi, 2.25em);
      font-weight: 750;
      line-height: 1.15;
    }
    .leads > :first-child .text {
      align-self: center;
    }
    .leads > :first-child .foot {
      margin-block-start: var(--_space);
    }
    .leads > :first-child .summary {
      font-size: 1em;
      -webkit-line-clamp: 3;
    }
  }
  @container bwi (min-width: 60em) {
    .headlines {
      columns: 2;
      column-gap: calc(4 * var(--_space));
    }
    .headlines > li {
      break-inside: avoid;
    }
  }
`;
