import { css } from 'lit';

/** Styles of a card: `card` has the picture above the text, `row` beside it, `headline` none. A skeleton has the height of usual texts. */
export const cardStyles = css`
  .story {
    position: relative;
    display: flex;
    gap: calc(1.5 * var(--_space)) calc(2 * var(--_space));
  }
  .card {
    flex-direction: column;
  }
  .row {
    flex-direction: row-reverse;
    align-items: flex-start;
  }
  .row .title {
    font-size: 1em;
    text-wrap: pretty;
  }
  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(0.75 * var(--_space));
    min-inline-size: 0;
  }
  .skeleton .text {
    min-block-size: var(--_room);
  }
  .row .media {
    inline-size: clamp(88px, 30%, 13em);
  }
  .media > span {
    display: grid;
    place-content: center;
    block-size: 100%;
    padding: var(--_space);
    color: var(--_muted);
    text-align: center;
  }
  .tag {
    color: var(--_accent);
    font-weight: 600;
  }
  .title {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }
  .card .title {
    font-size: 1.25em;
  }
  .summary {
    display: -webkit-box;
    overflow: hidden;
    font-size: 0.9375em;
    line-height: 1.5;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow-wrap: anywhere;
  }
  .row .summary {
    display: none;
  }
  /* One template makes all cards: what one doesn't have is empty in it, whatever a page says of the part. */
  .story :empty:is(p, time) {
    display: none !important;
  }
  .foot :not(:empty) + span::before {
    content: ' · ';
  }
  /* The whole card is clickable, while the accessible name of the link is only the headline. */
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .link:focus-visible {
    outline: none;
  }
  .link:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
  }
  .story:hover .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  .card {
    --_room: 7.75em;
  }
  .card.has-summary {
    --_room: 12em;
  }
  .row {
    --_room: 8.25em;
  }
  .headline,
  :host([no-image]) .row {
    --_room: 6.5em;
  }
  @container bwi (min-width: 36em) {
    .card.has-summary {
      --_room: 10.5em;
    }
  }
  @container bwi (min-width: 52em) {
    .card.has-summary {
      --_room: 7.75em;
    }
  }
  @container bwi (min-width: 22em) {
    .row {
      --_room: 6.75em;
    }
    .headline {
      --_room: 5em;
    }
  }
  @container bwi (min-width: 28em) {
    .row {
      --_room: 7em;
    }
    .headline {
      --_room: 5em;
    }
  }
  @container bwi (min-width: 36em) {
    .row {
      --_room: 8.75em;
      flex-direction: row;
    }
    .row .title {
      font-size: 1.125em;
    }
    .row .summary {
      display: -webkit-box;
      -webkit-line-clamp: 2;
    }
    :host([no-summary]) .row {
      --_room: 6em;
    }
    .headline {
      --_room: 3.75em;
    }
  }
  @media print {
    .link::after {
      content: '(' attr(href) ')';
      position: static;
      display: block;
      font-size: 9pt;
      font-weight: 400;
      hyphens: none;
    }
  }
`;
