import { css } from 'lit';

/**
 * The public custom properties get private aliases here and nowhere else. They are not declared on the host, so that values that the page
 * sets further out are inherited. Text has the page's colour and the other colours are mixed from it, so that the widget is readable on a
 * dark page without `color-scheme` too; where the colour scheme is dark, text is always light. Browsers that can't mix colours get ones
 * that are readable on white and on black. They are set apart by `@supports`: an alias whose value isn't understood would be void.
 */
export const base = css`
  :host {
    --_text: var(--bwi-color-text, currentColor);
    --_muted: var(--bwi-color-muted, currentColor);
    --_surface: var(--bwi-color-surface, transparent);
    --_border: var(--bwi-color-border, rgb(128 128 128 / 0.5));
    --_accent: var(--bwi-color-accent, #008575);
    --_tint: rgb(128 128 128 / 0.16);
    --_focus: var(--bwi-focus-color, var(--_accent));
    --_space: var(--bwi-space, 8px);
    --_radius: var(--bwi-radius, 4px);
    /* For shapes that are round by default; a radius that the page sets applies to them too. */
    --_round: var(--bwi-radius, 22px);
    --_ratio: var(--bwi-image-ratio, 3 / 2);
    display: block;
    container: bwi / inline-size;
    /* Size containment alone would give the element no width in a flex row, a float or a table cell. */
    contain-intrinsic-inline-size: 20rem;
    min-inline-size: 0;
    color: var(--_text);
    font-family: var(--bwi-font-family, inherit);
    font-size: var(--bwi-font-size, inherit);
  }
  /* The colour of links follows the colour scheme, in Chrome 109 and Safari 15 under this name. */
  @media (prefers-color-scheme: dark) {
    :host {
      --_accent: var(--bwi-color-accent, -webkit-link);
    }
  }
  @supports (color: color-mix(in oklab, red, red)) {
    :host {
      --_muted: var(--bwi-color-muted, color-mix(in oklab, currentColor 84%, transparent));
      --_border: var(--bwi-color-border, color-mix(in oklab, currentColor 20%, transparent));
      --_accent: var(--bwi-color-accent, color-mix(in oklab, #00806f 55%, currentColor));
      --_tint: color-mix(in oklab, currentColor 8%, transparent);
    }
  }
  @supports (color: light-dark(red, red)) and (color: oklch(from red l c h)) {
    :host {
      --_text: var(--bwi-color-text, light-dark(currentColor, oklch(from currentColor max(l, 0.93) c h)));
    }
  }
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
