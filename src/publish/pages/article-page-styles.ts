import { css } from 'lit';

/** The page of an article. */
export const articlePageStyles = css`
  main.bwi {
    max-width: 48rem;
  }
  .bwi .article {
    font-family: var(--serif);
  }
  .bwi .article :is(.quiet, figcaption, .tags) {
    font-family: var(--sans);
  }
  .bwi > p + .heading {
    margin-block-start: calc(4 * var(--_space));
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
