import type { Article, Feed } from '../../feed/article.js';
import type { RawFeed, RawItem } from '../../feed/raw-feed.js';
import { fullParsers } from '../../feed/full-parsers.js';
import { makeFeed } from '../../feed/make-feed.js';
import { runSteps } from '../../steps.js';
import type { ItemReference } from './feed-finding.js';

/** An item as it was written, and what the widgets make of it. */
export interface CheckedItem {
  readonly reference: ItemReference;
  readonly draft: RawItem;
  readonly article: Article;
}

/** An item that the widgets leave out. */
export interface LeftOut {
  readonly reference: ItemReference;
  readonly reason: string;
}

/** What the reader says of an item that it leaves out. */
const LEFT_OUT = /^Item \d+ is left out: (.*?)\.?$/;

/** What the reader says of the feed as a whole. */
export const aboutFeed = ({ warnings }: Feed): readonly string[] => warnings.filter((warning) => !LEFT_OUT.test(warning));

/** The items one by one, each read by the widgets' own reader, as a feed of one. Addresses that came before are told of too. */
export function* itemsOf(url: string, draft: RawFeed): Generator<CheckedItem | LeftOut> {
  const addresses = new Set<string>();
  for (const [index, raw] of draft.items.entries()) {
    const {
      articles: [article],
      warnings: [warning],
    } = runSteps(makeFeed(url, { ...draft, warnings: [], items: [raw] }, fullParsers));
    const number = index + 1;
    if (!article) {
      yield { reference: { number }, reason: LEFT_OUT.exec(warning ?? '')?.[1] ?? '' };
      continue;
    }
    const reference = { number, title: article.title, url: article.url };
    if (addresses.has(article.url)) yield { reference, reason: 'its address came before' };
    else yield { reference, draft: draft.readItem(raw as never)!, article };
    addresses.add(article.url);
  }
}
