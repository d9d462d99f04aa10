import type { Article } from '../feed/article.js';
import { foldedTags, type RelatedIndex } from './related-index.js';
import { tagSpecificity, type Similarity } from './similarity.js';
import { contentWords, fold, articleWords } from './content-words.js';

/** What two articles have in common, in the spelling of the recommended one. */
export type RelatedReason = { readonly tag: string } | { readonly term: string };

/**
 * The rarest tag that both have, or else the word of the article's title with the highest weight in the other article. Words that are in
 * the article's text too are preferred: headlines use words such as «ungkap» and «tekan» that are not their subject.
 */
export function relatedReason(
  query: Article,
  { queryWeights }: Similarity,
  article: Article,
  index: RelatedIndex,
): RelatedReason | undefined {
  const queryTags = foldedTags(query);
  const tag = best(article.tags, (tag) => (queryTags.has(fold(tag)) ? tagSpecificity(fold(tag), index) : 0));
  if (tag) return { tag };
  const { lead, rest } = articleWords(article);
  const term = best(article.title.slice(0, 400).match(/\p{L}[\p{L}\p{N}\p{M}]+/gu) ?? [], (word) => {
    const key = contentWords(word)[0] ?? '';
    return (lead.includes(key) || rest.includes(key) ? 2 : 1) * (queryWeights.get(index.vocabulary.get(key) ?? -1) ?? 0);
  });
  return term ? { term } : undefined;
}

/** The value with the highest score, the first of equals; undefined if no score is above 0. */
function best(values: readonly string[], scoreOf: (value: string) => number): string | undefined {
  const [first] = values.filter(scoreOf).sort((a, b) => scoreOf(b) - scoreOf(a));
  return first;
}
