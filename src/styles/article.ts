import { css } from 'lit';

/** Styles of a full article: lines of 60 to 70 characters, in a comfortable size. */
export const articleStyles = css`
  /* The skeleton fills the screen, as most articles do, so that what follows it does not move in view when the text is loaded. */
  .tall {
    max-inline-size: 40em;
    min-block-size: 100vh;
  }
  .tall > * {
    margin-block-end: calc(1.5 * var(--_space));
  }
  .article {
    max-inline-size: 40em;
    font-size: 1.0625em;
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  .headline {
    margin-block-end: var(--_space);
    font-size: 1.75em;
    font-size: clamp(1.5em, 6cqi, 2.25em);
    font-weight: 750;
    line-height: 1.2;
    text-wrap: balance;
    hyphens: auto;
  }
  .lead {
    margin-block: calc(2.5 * var(--_space));
  }
  .lead img {
    aspect-ratio: var(--_ratio);
  }
  .body > * {
    margin-block: 0 1em;
  }
  .body dd {
    margin-inline-start: 1.5em;
  }
  .body :is(h2, h3, h4, h5, h6) {
    margin-block: 1.5em 0.5em;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .body a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  .body blockquote {
    margin-inline: 0;
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 2px solid var(--_border);
  }
  .body blockquote > :last-child {
    margin-block-end: 0;
  }
  .body img {
    max-inline-size: 100%;
    block-size: auto;
  }
  /* The placeholder of a picture has the picture's size, and at least that of a touch target. */
  .body .held {
    display: block;
    inline-size: 100%;
    min-inline-size: min(100%, 44px);
    max-inline-size: 100%;
    min-block-size: 44px;
  }
  .body figcaption,
  .body caption {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
    text-align: start;
  }
  .body :is(table, pre) {
    display: block;
    max-inline-size: 100%;
    overflow-x: auto;
    border-collapse: collapse;
  }
  .body :is(th, td) {
    overflow-wrap: break-word;
    padding: calc(0.5 * var(--_space)) var(--_space);
    border-block-end: 1px solid var(--_border);
    text-align: start;
  }
  .dateline {
    font-weight: 600;
  }
  .body .bar {
    inline-size: 100%;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block: calc(2 * var(--_space));
  }
  .tags li {
    padding: 2px calc(1.25 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_round);
  }
  .source {
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }
  @media print {
    .body a[href]::after,
    .source a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 9pt;
    }
  }
`;
