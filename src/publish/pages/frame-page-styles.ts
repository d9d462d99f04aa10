import { css } from 'lit';

/** The page around what the widgets show. The public custom properties of the widgets set its colours, too. */
export const framePageStyles = css`
  :root {
    color-scheme: light dark;
    --page: var(--bwi-color-surface, #fff);
    --ink: var(--bwi-color-text, #1b1f23);
    --line: var(--bwi-color-border, rgb(128 128 128 / 0.35));
    --serif: Georgia, 'Noto Serif', 'Liberation Serif', serif;
    --sans: system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --page: var(--bwi-color-surface, #14171a);
      --ink: var(--bwi-color-text, #e8eaec);
    }
  }
  body {
    margin: 0;
    background: var(--page);
    color: var(--ink);
    font: 1.0625rem/1.5 var(--sans);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .masthead,
  .kanals,
  .colophon,
  main {
    box-sizing: border-box;
    max-width: 70rem;
    margin-inline: auto;
    padding-inline: clamp(1rem, 4vw, 2rem);
  }
  .masthead {
    padding-block: 1.25rem 0.75rem;
  }
  .name {
    margin: 0;
    font: 700 1.5rem/1.2 var(--serif);
  }
  .masthead a,
  .kanals a,
  .colophon a {
    color: inherit;
    text-decoration: none;
  }
  .masthead a:hover,
  .kanals a:hover,
  .colophon a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .kanals ul {
    display: flex;
    gap: 0 1.25rem;
    margin: 0;
    padding: 0;
    overflow-x: auto;
    border-block: 1px solid var(--line);
    list-style: none;
  }
  .kanals a {
    display: block;
    padding-block: 0.625rem;
    font-size: 0.9375rem;
    white-space: nowrap;
  }
  .kanals [aria-current] {
    font-weight: 700;
    box-shadow: inset 0 -2px var(--_accent, currentColor);
  }
  main {
    padding-block: 1.5rem 3rem;
  }
  .colophon {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    justify-content: space-between;
    padding-block: 1.25rem 2.5rem;
    font-size: 0.8125rem;
  }
  .colophon::before {
    content: '';
    flex: 0 0 100%;
    margin-block-end: 0.75rem;
    border-block-start: 1px solid var(--line);
  }
  .colophon p {
    margin: 0;
  }
  .colophon a {
    display: inline-block;
    padding-block: 0.25rem;
    margin-inline-end: 0.75rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .skip {
    position: absolute;
    inset-inline-start: 1rem;
    inset-block-start: -4rem;
    padding: 0.5rem 0.75rem;
    background: var(--page);
    color: inherit;
  }
  .skip:focus {
    inset-block-start: 0.5rem;
    z-index: 1;
  }
  a:focus-visible {
    outline: 2px solid var(--bwi-focus-color, currentColor);
    outline-offset: 2px;
  }
  .bwi :is(.title, .headline, .heading) {
    font-family: var(--serif);
  }
  .bwi .crumbs {
    margin-block-end: 1rem;
  }
  .bwi .crumbs ol {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
  }
  .bwi .crumbs li + li::before {
    content: '›';
    margin-inline: 0.5em;
  }
  @media print {
    :root {
      color-scheme: light;
      --page: #fff;
      --ink: #000;
    }
    .skip,
    .kanals,
    .colophon,
    .crumbs,
    .pager,
    bwi-share-bar,
    bwi-related-news {
      display: none !important;
    }
  }
`;
