import { excerpt } from '../text/excerpt.js';
import { isAvatar } from '../text/is-avatar.js';
import { webUrl, titleFromUrl } from '../text/urls.js';
import { withoutControls } from '../text/without-controls.js';
import type { Article, Picture } from './article.js';
import { largerPicture } from './larger-picture.js';
import type { RawItem } from './raw-feed.js';
import { omitUndefined } from './omit-undefined.js';
import { pictureSizes } from './picture-sizes.js';
import type { ParsedHtml, ValueParsers } from './value-parsers.js';
import { dateValue, firstUrl, languageTag, toArray, pixelSize, plainLine, unique, nonEmptyString } from './values.js';

/** What holds for all articles of a feed that don't say otherwise. */
export interface ArticleDefaults {
  /** The address of the feed itself, where there is one. */
  readonly feed?: string;
  /** The address against which theirs are resolved. */
  readonly home: string;
  readonly source: string;
  readonly language: string | undefined;
  readonly authors: readonly string[];
}

const NO_CONTENT: ParsedHtml = { words: '', teaser: '', pictures: [] };

/** HTML as {@link ValueParsers} reads it, when and if somebody asks: most articles have a summary and a picture beside it. */
function whenAsked(html: string | undefined, reading: ValueParsers): () => ParsedHtml {
  let content: ParsedHtml | undefined;
  return () => (content ??= html ? reading.html(html) : NO_CONTENT);
}

const nonEmptyText = (value: unknown): string | undefined => {
  const text = nonEmptyString(value);
  return text && withoutControls(text);
};

/** The article that an item is; undefined for one without an address. */
export function makeArticle(item: RawItem, { feed, home, ...defaults }: ArticleDefaults, reading: ValueParsers): Article | undefined {
  const line = (value: unknown): string => plainLine(value, reading);
  const url = firstUrl(item.urls, home) ?? webUrl(item.id);
  if (!url) return undefined;
  const html = nonEmptyText(item.html);
  const text = nonEmptyText(item.text);
  const summaryHtml = nonEmptyString(item.summaryHtml);
  const content = whenAsked(html, reading);
  const inSummary = summaryHtml === html ? content : whenAsked(summaryHtml, reading);
  const summary = line(item.summary) || inSummary().teaser || excerpt(text ? text.replace(/\s+/g, ' ').trim() : content().teaser);
  const title = line(item.title) || whenAsked(nonEmptyString(item.titleHtml), reading)().words || excerpt(summary, 80) || titleFromUrl(url);
  const authors = unique(item.authors.map(line));
  const related = unique(toArray(item.related).map(String));
  const { id, tags } = item;
  return omitUndefined<Article>({
    // A number or a missing id is against the specification, but frequent; the url names the article just as well.
    id: (typeof id === 'number' ? String(id) : nonEmptyText(id)) ?? url,
    url,
    title,
    summary,
    html,
    text,
    image: leadPicture(item, [html ?? '', summaryHtml ?? ''], () => [...content().pictures, ...inSummary().pictures], url, line),
    published: dateValue(item.published, reading),
    modified: dateValue(item.modified, reading),
    tags: unique((typeof tags === 'string' ? tags.split(',') : toArray(tags)).map(line)),
    authors: authors.length ? authors : defaults.authors,
    language: languageTag(item.language) ?? defaults.language,
    source: line(item.source) || defaults.source || undefined,
    related: related.length ? related : undefined,
    body: webUrl(item.body, feed),
  });
}

/** The picture that the item names, else the first in its HTML. */
function leadPicture(
  { pictures, thumbnails = [], picture: { alt, width, height, sizes } = {} }: RawItem,
  bodies: readonly string[],
  inBodies: () => ParsedHtml['pictures'],
  base: string,
  line: (value: unknown) => string,
): Picture | undefined {
  const firstPicture = (addresses: readonly unknown[]) =>
    firstUrl(
      addresses.filter((address) => !isAvatar(String(address))),
      base,
    );
  const named = firstPicture(pictures);
  if (named) {
    // What shows it again may describe it, unless its format has a field for that.
    const again = alt === undefined && bodies.some((html) => html.includes(named.slice(named.lastIndexOf('/'))));
    const described = again && inBodies().find(({ url }) => webUrl(url, base) === named);
    const url = largerPicture(named);
    return omitUndefined<Picture>({
      url,
      alt: line(alt) || (described ? described.alt : ''),
      width: url === named ? pixelSize(width) : undefined,
      height: url === named ? pixelSize(height) : undefined,
      sizes: pictureSizes(sizes, base),
    });
  }
  const found = bodies.some((html) => /<(img|amp-img|image|video)/i.test(html)) ? inBodies() : [];
  for (const role of ['lead', 'thumbnail'])
    for (const picture of found) {
      const url = picture.role === role && webUrl(picture.url, base);
      if (url) return { url: largerPicture(url), alt: picture.alt };
    }
  const small = firstPicture(thumbnails);
  return small ? { url: largerPicture(small), alt: line(alt) } : undefined;
}
