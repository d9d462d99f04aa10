import type { Article } from '../feed/article.js';
import type { RelatedIndex } from './related-index.js';
import { isFound, isStemOf, mayBeStopWord, type SearchQuery, type SearchWord } from './search-query.js';

/** Words that are looked up in the index; of more, the rest is compared with what these leave. */
const MAX_WORDS = 30;

/**
 * The articles that have what is looked for, in their order. Where the index of the list is there, it says in which of them the words can't
 * be, so that only the others are read.
 */
export function findArticles(articles: readonly Article[], query: SearchQuery, index: RelatedIndex | undefined): Article[] {
  const without = index && articlesWithout(query.words, index);
  return articles.filter((article) => !without?.has(article) && isFound(article, query));
}

/** The articles of the index that lack one of the words: they have it neither in a text nor as a kanal. */
function articlesWithout(words: readonly SearchWord[], { articles, vocabulary, textRows, tags }: RelatedIndex): Set<Article> {
  const indexed = words.filter((word) => !mayBeStopWord(word)).slice(0, MAX_WORDS);
  // One bit for each word.
  const bits = new Uint32Array(vocabulary.size);
  vocabulary.forEach((term, own) => indexed.forEach((word, i) => isStemOf(own, word) && (bits[term]! |= 1 << i)));
  const { starts, ends, terms } = textRows;
  const found = articles.map((_, row) => {
    let mask = 0;
    for (let i = starts[row]!; i < ends[row]!; i++) mask |= bits[terms[i]!]!;
    return mask;
  });
  tags.forEach((rows, tag) => {
    indexed.forEach((word, i) => {
      if (isFound({ title: tag, summary: '', tags: [] }, { words: [word], text: '' })) for (const row of rows) found[row]! |= 1 << i;
    });
  });
  const all = 2 ** indexed.length - 1;
  return new Set(articles.filter((_, row) => found[row] !== all));
}
