import { css } from 'lit';
import { hostStyles } from './host.js';

/** Styles of all elements: their own box, the page's influence on it, and what several of them show. */
export const base = css`
  ${hostStyles}
  /* The element may become smaller: the browser must not use it as scroll anchor, but the text below it (CSS Scroll Anchoring). */
  :host(:state(loading)),
  :host(:state(failed)) {
    overflow-anchor: none;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  /* Not on the host, where a page's rule for all elements would override it. */
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  .stack > * {
    grid-area: 1 / 1;
  }
  slot {
    display: block;
  }
  /* The news of a server, and behind it what it needs. */
  .plain > * {
    grid-area: auto;
  }
  .plain > slot {
    order: -1;
  }
  .reserve {
    visibility: hidden;
  }
  /* The message in the space of news that could not be loaded. */
  .notice {
    display: grid;
    place-content: center;
    justify-items: center;
    align-self: start;
    min-block-size: min(100%, 16em);
    padding: calc(2 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    text-align: center;
    text-wrap: balance;
  }
  .notice .status {
    font-size: 1em;
  }
  .heading {
    margin-block-end: calc(2 * var(--_space));
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .quiet {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .quiet a {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    /* Makes the target 24 px high, without making the line higher. */
    padding: 6px 0;
  }
  .status:empty {
    position: absolute;
  }
  .status:not(:empty) ~ .button {
    margin-block-start: var(--_space);
  }
  svg {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .button {
    min-block-size: 44px;
    padding: 0 calc(2.5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A line of text in a skeleton, as high as the text. */
  .bar {
    display: inline-block;
    inline-size: 92%;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .quiet .bar {
    inline-size: 11em;
    max-inline-size: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: wait 0.8s infinite alternate;
    }
    @keyframes wait {
      to {
        opacity: 0.55;
      }
    }
  }
  @media print {
    :host {
      color: #000;
    }
    button,
    .room {
      display: none !important;
    }
  }
`;
