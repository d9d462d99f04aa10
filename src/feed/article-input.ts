import type { Article, Picture } from './article.js';

/** A name as JSON Feed has it, or as it is. */
export type NameInput = string | { readonly name?: string | null | undefined } | null;

/**
 * What the properties `article` and `articles` take of one article: an {@link Article}, what JSON makes of it, an item of a JSON Feed, or
 * anything that has an address and a title. Null is as good as nothing, addresses may be relative to the page, other fields are ignored.
 */
export interface ArticleInput {
  readonly url?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly id?: string | number | null | undefined;
  readonly summary?: string | null | undefined;
  readonly tags?: readonly string[] | string | null | undefined;
  /** An address, or an object with one. */
  readonly image?: string | Partial<Picture> | null | undefined;
  readonly language?: string | null | undefined;
  readonly authors?: readonly NameInput[] | null | undefined;

  // As an `Article` has them.
  readonly html?: string | null | undefined;
  readonly text?: string | null | undefined;
  /** A `Date`, or its text; without a zone it is in Jakarta's time. A number is none, since it may be seconds or milliseconds. */
  readonly published?: Date | string | null | undefined;
  readonly modified?: Date | string | null | undefined;
  readonly source?: string | null | undefined;
  readonly related?: readonly string[] | null | undefined;
  readonly body?: string | null | undefined;

  // As a JSON Feed has them: https://www.jsonfeed.org/version/1.1/.
  readonly external_url?: string | null | undefined;
  readonly content_html?: string | null | undefined;
  readonly content_text?: string | null | undefined;
  readonly banner_image?: string | null | undefined;
  readonly date_published?: string | null | undefined;
  readonly date_modified?: string | null | undefined;
  readonly author?: NameInput | undefined;
  readonly attachments?: readonly unknown[] | null | undefined;
  readonly _bwi?: unknown;
}

/** What `articles` takes: a list, or a feed that holds one. */
export type ArticlesInput =
  | readonly ArticleInput[]
  | { readonly title?: string | null | undefined; readonly articles: readonly Article[] }
  | { readonly title?: string | null | undefined; readonly items: readonly ArticleInput[] };
