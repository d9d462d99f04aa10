import { setImmediate as giveWay } from 'node:timers/promises';
import type { Article } from '../../feed/article.js';
import { explainRelated } from '../../related/rank.js';
import { hashOf } from './file.js';
import { addressKey, keyOf } from '../../text/keys.js';

/** Articles beside each one: as many as a widget shows. */
const LIMIT = 4;

/**
 * Articles of a block. Each is compared with those of its own block and of the one before it, some months of a newsroom: over
 * all articles the work would grow with their square, and each new article would change the pages of all the years before it.
 * Blocks are counted from the oldest article, so that a full one stays as it is, and hold whole pages.
 */
const BLOCK = 300;

/** The ids beside each article of a block, the oldest first, by what stands in the block and in the one before it. */
export type KnownBlocks = Readonly<Record<string, readonly (readonly string[])[]>>;

/** What {@link relatedOf} has found. */
export interface Related {
  readonly related: ReadonlyMap<Article, readonly string[]>;
  readonly blocks: KnownBlocks;
}

/**
 * The ids of those that belong beside each article, best first: the source's own choice, then by {@link explainRelated}. None of
 * the latest to fill up, which widgets know better later.
 *
 * @param articles newest first.
 * @param known what an earlier run has found: of a block that is as it was, it still holds.
 */
export async function relatedOf(articles: readonly Article[], known: KnownBlocks, done: (count: number) => void): Promise<Related> {
  const chosen = chosenOf(articles);
  const oldestFirst = articles.toReversed();
  const hashes = oldestFirst.map((article) => hashOf(JSON.stringify(article)));
  const related = new Map<Article, readonly string[]>();
  const blocks: Record<string, readonly (readonly string[])[]> = {};
  for (let start = 0; start < oldestFirst.length; start += BLOCK) {
    const from = Math.max(0, start - BLOCK);
    const block = oldestFirst.slice(start, start + BLOCK);
    const key = hashOf(hashes.slice(from, start + BLOCK).join());
    const found = known[key]?.length === block.length ? known[key] : ranked(block, oldestFirst.slice(from, start + BLOCK));
    blocks[key] = found;
    block.forEach((article, i) => related.set(article, [...new Set([...chosen(article), ...found[i]!])].slice(0, LIMIT)));
    done(related.size);
    // Others have their turn: the lock's sign of life, and what is shown.
    await giveWay();
  }
  return { related, blocks };
}

const ranked = (block: readonly Article[], candidates: readonly Article[]): string[][] =>
  block.map((article) =>
    explainRelated(article, candidates, { limit: LIMIT })
      .filter(({ related }) => related)
      .map(({ article: { id } }) => id),
  );

/** Finds the articles that a source itself put beside one, which may be years apart. */
function chosenOf(articles: readonly Article[]): (article: Article) => string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byAddress = new Map(articles.map((article) => [keyOf(article.url), article]));
  return (article) =>
    (article.related ?? [])
      .map((key) => byId.get(key) ?? byAddress.get(addressKey(key)))
      .filter((other) => other !== undefined && other !== article)
      .map((other) => other!.id);
}
