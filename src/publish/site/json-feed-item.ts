import type { Article } from '../../feed/article.js';
import { omitUndefined } from '../../feed/omit-undefined.js';
import { jakartaIsoDate } from '../../text/format-date.js';
import { shortSummary } from './publishable.js';

/** A smaller version of an article's picture. */
export interface ImageSize {
  readonly url: string;
  readonly width: number;
  readonly type: string;
}

/** What the feed says of an article beyond its own data. */
export interface ItemExtras {
  /** Ids of related articles, best first. */
  readonly related: readonly string[];
  readonly sizes?: readonly ImageSize[];
  /** Address of the feed that holds its text; without one, the address that its source gave. */
  readonly body?: string;
}

/** What the feed says for all items; an item repeats none of it. */
export interface ItemDefaults {
  readonly title: string;
  readonly language: string;
}

/** An article as an item of a JSON Feed, with its text or without. */
export function jsonFeedItem(
  article: Article,
  { related, sizes, body = article.body }: ItemExtras,
  defaults: ItemDefaults,
  hasText: boolean,
): object {
  const { id, url, title, summary, html, text, image, published, modified, tags, authors, language, source } = article;
  const ours = omitUndefined<object>({
    image_alt: image?.alt || undefined,
    image_width: image?.width,
    image_height: image?.height,
    image_sizes: sizes?.length ? sizes : undefined,
    source: source && source !== defaults.title ? source : undefined,
    related: related.length ? related : undefined,
    body,
  });
  return omitUndefined<object>({
    id,
    url,
    title,
    // A post may be a picture without text; lists need a summary.
    summary: shortSummary(summary || title),
    content_html: hasText ? html : undefined,
    content_text: hasText ? text : undefined,
    image: image?.url,
    date_published: published && jakartaIsoDate(published),
    date_modified: modified && jakartaIsoDate(modified),
    language: language && language !== defaults.language ? language : undefined,
    authors: authors.length ? authors.map((name) => ({ name })) : undefined,
    tags: tags.length ? tags : undefined,
    _bwi: Object.keys(ours).length ? ours : undefined,
  });
}
