import { css, type CSSResult } from 'lit';
import { articleStyles } from '../../styles/article.js';
import { base } from '../../styles/base.js';
import { cardStyles } from '../../styles/card.js';
import { listStyles } from '../../styles/list.js';
import { pictureStyles } from '../../styles/picture.js';
import type { PageTemplate } from './page-template.js';
import { scopedStyles } from './scoped-styles.js';

/** The page around what the widgets show. The public custom properties of the widgets set its colours, too. */
const frame = css`
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

const article = css`
  main.bwi {
    max-width: 48rem;
  }
  .bwi .article {
    font-family: var(--serif);
  }
  .bwi .article :is(.quiet, figcaption, .tags) {
    font-family: var(--sans);
  }
  .bwi .byline {
    margin-block-end: calc(2.5 * var(--_space));
  }
  .bwi .lead.media {
    overflow: visible;
    aspect-ratio: auto;
    background: none;
  }
  /* The whole picture, of whatever shape, never larger than it is. */
  .bwi .lead img {
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: 40rem;
    aspect-ratio: auto;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .bwi .lead figcaption {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .bwi .lead::after {
    content: none;
  }
  .bwi .tags a:hover {
    color: var(--_accent);
  }
  .bwi :is(bwi-share-bar, bwi-related-news) {
    display: block;
    margin-block-start: calc(4 * var(--_space));
  }
  bwi-share-bar::part(heading),
  bwi-related-news::part(heading),
  bwi-related-news::part(card-title) {
    font-family: var(--serif);
  }
  .bwi .links li {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .bwi .share {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .bwi .share a {
    display: block;
    padding: calc(1.25 * var(--_space)) calc(1.5 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_round);
    line-height: 1.25;
  }
  .bwi :is(.links, .share) a:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
`;

const list = css`
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

const styleOf = (styles: readonly CSSResult[], own: CSSResult): string => scopedStyles(styles) + plain([frame, own]);

const plain = (styles: readonly CSSResult[]): string =>
  styles.map(({ cssText }) => cssText).join('').replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' '); // prettier-ignore

const STYLES = {
  article: (): string => styleOf([base, pictureStyles, articleStyles], article),
  list: (): string => styleOf([base, pictureStyles, cardStyles, listStyles], list),
} as const;

const made = new Map<string, string>();

/** The style sheet of a kind of page, the newsroom's own behind it. */
export function pageStyle(kind: keyof typeof STYLES, { style = '' }: PageTemplate): string {
  if (!made.has(kind)) made.set(kind, STYLES[kind]());
  return made.get(kind)! + style;
}
