import { setImmediate as giveWay } from 'node:timers/promises';
import type { Article } from '../../feed/article.js';
import { explainRelated } from '../../related/rank-related.js';
import { contentHash } from '../site/site-file.js';
import { urlKey, dedupeKey } from '../../text/url-key.js';

/** Articles beside each one: as many as a widget shows. */
const RELATED_PER_ARTICLE = 4;

/**
 * Articles of a block. Each is compared with those of its own block and of the one before it, some months of a newsroom: over
 * all articles the work would grow with their square, and each new article would change the pages of all the years before it.
 * Blocks are counted from the oldest article, so that a full one stays as it is, and hold whole pages.
 */
const ARTICLES_PER_BLOCK = 300;

/** The ids beside each article of a block, the oldest first, by what stands in the block and in the one before it. */
export type RelatedBlocks = Readonly<Record<string, readonly (readonly string[])[]>>;

/** What {@link relatedIds} has found. */
export interface RelatedIds {
  readonly related: ReadonlyMap<Article, readonly string[]>;
  readonly blocks: RelatedBlocks;
}

/**
 * The ids of those that belong beside each article, best first: the source's own choice, then by {@link explainRelated}. None of
 * the latest to fill up, which widgets know better later.
 *
 * @param articles newest first.
 * @param known what an earlier run has found: of a block that is as it was, it still holds.
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
    // Others have their turn: the lock's sign of life, and what is shown.
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

/** Finds the articles that a source itself put beside one, which may be years apart. */
function chosenOf(articles: readonly Article[]): (article: Article) => string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byAddress = new Map(articles.map((article) => [dedupeKey(article.url), article]));
  return (article) =>
    (article.related ?? [])
      .map((key) => byId.get(key) ?? byAddress.get(urlKey(key)))
      .filter((other) => other !== undefined && other !== article)
      .map((other) => other!.id);
}
