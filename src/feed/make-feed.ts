import { webUrl } from '../text/urls.js';
import type { Article, Feed } from './article.js';
import type { RawFeed } from './raw-feed.js';
import { omitUndefined } from './omit-undefined.js';
import { makeArticle, type ArticleDefaults } from './make-article.js';
import { NeedsFullParsers, type ValueParsers } from './value-parsers.js';
import { languageTag, plainLine, unique, nonEmptyString } from './values.js';

/** More items than any newsroom's feed has; they would stall a phone. */
const MAX_ITEMS = 5000;

/** Items of a step. */
const ITEMS_PER_STEP = 25;

/**
 * Makes a feed that came from `url` of what its format's reader found, of at most `most` items. What can't be read is left out and
 * named in `warnings`.
 */
export function* makeFeed(url: string, draft: RawFeed, reading: ValueParsers, most = MAX_ITEMS): Generator<void, Feed> {
  const homePageUrl = webUrl(draft.home, url);
  const nextUrl = webUrl(draft.next, url);
  const defaults: ArticleDefaults = {
    feed: url,
    home: homePageUrl ?? url,
    source: plainLine(draft.title, reading) || (nonEmptyString(draft.titleHtml) ? reading.html(draft.titleHtml as string).words : ''),
    language: languageTag(draft.language),
    authors: unique(draft.authors.map((name) => plainLine(name, reading))),
  };
  const warnings: string[] = [...(draft.warnings ?? [])];
  const articles: Article[] = [];
  const ids = new Set<string>();
  const addresses = new Set<string>();
  if (draft.items.length > most) warnings.push(`The feed has ${draft.items.length} items; those after the first ${most} are left out.`);
  const items = draft.items.slice(0, most);
  // By number: Prototype has a function of its own in the place of an array's `entries`.
  for (let index = 0; index < items.length; index++) {
    if (index % ITEMS_PER_STEP === 0) yield;
    let article: Article | string;
    try {
      const item = draft.readItem(items[index] as never);
      article = item ? makeArticle(item, defaults, reading) : 'it is no object';
    } catch (error) {
      if (error instanceof NeedsFullParsers) throw error;
      article = String(error);
    }
    if (typeof article === 'string' || addresses.has(article.url)) {
      warnings.push(`Item ${index} is left out: ${typeof article === 'string' ? article : 'its address came before'}.`);
      continue;
    }
    // Ids that come twice name nothing: the address does.
    articles.push(ids.has(article.id) ? { ...article, id: article.url } : article);
    ids.add(article.id);
    addresses.add(article.url);
  }
  return omitUndefined<Feed>({
    title: defaults.source,
    homePageUrl,
    language: defaults.language,
    articles,
    // A next page that is the feed itself would never end.
    nextUrl: nextUrl === url ? undefined : nextUrl,
    warnings,
  });
}
