import { css } from 'lit';

/** Styles of running headlines. The height of the strip is that of the skeleton (list.ts), whatever the headline. */
export const tickerStyles = css`
  .ticker {
    display: grid;
    grid-template: minmax(0, 1fr) 44px / minmax(0, 1fr) auto;
    align-items: center;
    column-gap: calc(2 * var(--_space));
    border-block: 1px solid var(--_border);
  }
  /* All headlines are in one place. Those that are not shown are there for screen readers, and for the keyboard, which brings them up. */
  .ticker .list {
    display: grid;
    grid-column: 1 / -1;
    columns: auto;
    block-size: 100%;
  }
  .ticker .list > li {
    display: grid;
    grid-area: 1 / 1;
    align-items: center;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  .ticker .list > .current {
    opacity: 1;
    pointer-events: auto;
  }
  .ticker .title {
    display: -webkit-box;
    overflow: hidden;
    font-size: 0.9375em;
    line-height: 1.25;
    text-wrap: pretty;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .ticker .tag,
  .ticker .foot {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ticker .link:focus-visible::after {
    outline-offset: -2px;
  }
  /* The box of a long link ends where its text is cut: else it would lie under the buttons. */
  .ticker .foot-line {
    display: flex;
    grid-row: 2;
    gap: 0.25em;
    margin: 0;
    overflow: hidden;
    white-space: nowrap;
  }
  .ticker .foot-line a {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .ticker .more {
    display: none;
  }
  .controls {
    display: flex;
    grid-area: 2 / 2;
    margin-inline-end: -12px;
  }
  .controls button {
    display: grid;
    place-content: center;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .controls button:hover {
    background: var(--_tint);
    color: var(--_accent);
  }
  .controls button:focus-visible {
    outline-offset: -4px;
  }
  .rtl svg {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: no-preference) {
    .ticker .list > li {
      transition: opacity 0.15s;
    }
  }
  @container bwi (min-width: 30em) {
    .ticker .text {
      flex-direction: row;
      align-items: center;
      gap: calc(1.5 * var(--_space));
    }
    .ticker .tag {
      position: static;
      flex: none;
      inline-size: auto;
      max-inline-size: 12em;
      block-size: auto;
      clip-path: none;
      text-overflow: ellipsis;
    }
    .ticker .title {
      font-size: 1em;
      line-height: 1.3;
      -webkit-line-clamp: 2;
    }
  }
  @container bwi (min-width: 60em) {
    .ticker {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto auto;
    }
    .ticker .list {
      grid-column: 1;
    }
    .ticker .foot-line {
      grid-area: 1 / 2;
      max-inline-size: 24em;
    }
    .controls {
      grid-area: 1 / 3;
    }
  }
  @media print {
    .ticker {
      display: block;
      block-size: auto;
    }
    .ticker .list {
      display: block;
    }
    .ticker .list > li {
      opacity: 1;
    }
  }
`;
