import { findArticle } from '../feed/find-article.js';
import { tagKey } from '../text/tag-key.js';
import type { FeedProbes } from './feed-probes.js';
import type { Field } from './fields.js';
import type { Text } from './text.js';
import { WORDS } from './words.js';

/** What is said of a kanal or an article that none of the feeds has; undefined while one of them isn't known, or can't be had. */
export function missingFromFeeds({ kind, name }: Field, value: string | undefined, { probes, reachable }: FeedProbes): Text | undefined {
  if (!value || !probes.length || reachable.length < probes.length) return undefined;
  const known = new Set(reachable.flatMap(({ tags }) => tags.map((tag) => tagKey(tag.name))));
  const names = kind === 'tag' ? [value] : name === 'tabs' ? value.split('|').filter((part) => part.trim()) : [];
  if (names.some((one) => !known.has(tagKey(one)))) return WORDS.noTag;
  // A parameter of the page's address.
  if (kind === 'article' && !value.startsWith('?'))
    return reachable.some(({ items }) => findArticle(items, value)) ? undefined : WORDS.noArticle;
  return undefined;
}
