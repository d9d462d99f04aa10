import type { Article } from '../feed/article.js';
import { foldedTags, type RelatedIndex } from './related-index.js';
import { tagSpecificity, type Similarity } from './similarity.js';
import { contentWords, fold, articleWords } from './content-words.js';

/** What two articles have in common, as the article writes it. */
export type RelatedReason = { readonly tag: string } | { readonly term: string };

/**
 * The rarest tag that both carry, or else the strongest word of the article's title that the other uses too: one that its text
 * says as well, if there is one, for headlines have words of their own, «ungkap», «tekan», that are not what they are about.
 */
export function relatedReason(
  query: Article,
  { queryWeights }: Similarity,
  article: Article,
  index: RelatedIndex,
): RelatedReason | undefined {
  const ofQuery = foldedTags(query);
  const tag = best(article.tags, (tag) => (ofQuery.has(fold(tag)) ? tagSpecificity(fold(tag), index) : 0));
  if (tag) return { tag };
  const { lead, rest } = articleWords(article);
  const term = best(article.title.slice(0, 400).match(/\p{L}[\p{L}\p{N}\p{M}]+/gu) ?? [], (word) => {
    const key = contentWords(word)[0] ?? '';
    return (lead.includes(key) || rest.includes(key) ? 2 : 1) * (queryWeights.get(index.vocabulary.get(key) ?? -1) ?? 0);
  });
  return term ? { term } : undefined;
}

/** The first of those with the highest value, if it is above 0. */
function best(values: readonly string[], valueOf: (value: string) => number): string | undefined {
  const [first] = values.filter(valueOf).sort((a, b) => valueOf(b) - valueOf(a));
  return first;
}
