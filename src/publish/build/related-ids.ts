import { setImmediate as giveWay } from 'node:timers/promises';
import type { Article } from '../../feed/article.js';
import { explainRelated } from '../../related/rank-related.js';
import { contentHash } from '../site/site-file.js';
import { urlKey, dedupeKey } from '../../text/url-key.js';

/** Related articles of each article: as many as a widget shows. */
const RELATED_PER_ARTICLE = 4;

/**
 * Articles in a block. An article is compared with those of its own block and of the block before, which are some months of a
 * newsroom: comparing all with all would take quadratic time, and each new article would change pages of all years. Blocks are
 * counted from the oldest article, so that a full block never changes, and hold whole pages.
 */
const ARTICLES_PER_BLOCK = 300;

/** The related ids of a block's articles, the oldest first, by a hash of the articles in the block and in the one before. */
export type RelatedBlocks = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The result of {@link relatedIds}. */
export interface RelatedIds {
  readonly related: ReadonlyMap<Article, readonly string[]>;
  readonly blocks: RelatedBlocks;
}

/**
 * The ids of related articles, best first: those that the source itself names, then those of {@link explainRelated}. They are not
 * filled up with the latest articles: a widget knows later ones.
 *
 * @param articles Newest first.
 * @param known The blocks of the previous build, which are reused where no article has changed.
 * @param done Called with the number of articles done so far.
 */
export async function relatedIds(
  articles: readonly Article[],
  known: Partial<RelatedBlocks>,
  done: (count: number) => void,
): Promise<RelatedIds> {
  const chosen = chosenOf(articles);
  const oldestFirst = articles.toReversed();
  const hashes = oldestFirst.map((article) => contentHash(JSON.stringify(article)));
  const related = new Map<Article, readonly string[]>();
  const blocks: Record<string, readonly (readonly string[])[]> = {};
  for (let start = 0; start < oldestFirst.length; start += ARTICLES_PER_BLOCK) {
    const from = Math.max(0, start - ARTICLES_PER_BLOCK);
    const block = oldestFirst.slice(start, start + ARTICLES_PER_BLOCK);
    const key = contentHash(hashes.slice(from, start + ARTICLES_PER_BLOCK).join());
    const found = known[key]?.length === block.length ? known[key] : ranked(block, oldestFirst.slice(from, start + ARTICLES_PER_BLOCK));
    blocks[key] = found;
    block.forEach((article, i) => related.set(article, [...new Set([...chosen(article), ...found[i]!])].slice(0, RELATED_PER_ARTICLE)));
    done(related.size);
    // Lets timers run: the lock's heartbeat and the progress display.
    await giveWay();
  }
  return { related, blocks };
}

const ranked = (block: readonly Article[], candidates: readonly Article[]): string[][] =>
  block.map((article) =>
    explainRelated(article, candidates, { limit: RELATED_PER_ARTICLE })
      .filter(({ related }) => related)
      .map(({ article: { id } }) => id),
  );

/** Finds the articles that the source itself names as related, of whatever age. */
function chosenOf(articles: readonly Article[]): (article: Article) => string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byAddress = new Map(articles.map((article) => [dedupeKey(article.url), article]));
  return (article) =>
    (article.related ?? [])
      .map((key) => byId.get(key) ?? byAddress.get(urlKey(key)))
      .filter((other) => other !== undefined && other !== article)
      .map((other) => other!.id);
}
