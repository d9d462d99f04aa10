import { wholeFeeds } from '../../builder/address.js';
import { element } from './wp.js';

/** What authors may choose of a feed. */
export interface FeedChoices {
  /** The kanal, most used first. */
  readonly tags: readonly string[];
  readonly articles: readonly { readonly id: string; readonly title: string }[];
}

const NONE: FeedChoices = { tags: [], articles: [] };

const read = new Map<string, Promise<FeedChoices>>();

interface Item {
  readonly id?: unknown;
  readonly url?: unknown;
  readonly title?: unknown;
  readonly tags?: unknown;
}

/** The items of a JSON Feed. Feeds of other formats work too, but the editor suggests nothing of theirs. */
async function itemsOf(url: string): Promise<readonly Item[]> {
  const response = await fetch(url, { credentials: 'omit' });
  const { items } = (await response.json()) as { readonly items?: unknown };
  return Array.isArray(items) ? items.filter((item): item is Item => typeof item === 'object' && item !== null) : [];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

async function readChoices(feed: string): Promise<FeedChoices> {
  const lists = await Promise.all(wholeFeeds(feed).map((url) => itemsOf(url).catch(() => []))); // prettier-ignore
  const items = lists.flat();
  const uses = new Map<string, number>();
  for (const { tags } of items) {
    const [kanal] = Array.isArray(tags) ? (tags as unknown[]) : [];
    if (isText(kanal)) uses.set(kanal, (uses.get(kanal) ?? 0) + 1);
  }
  return {
    tags: [...uses].sort(([, a], [, b]) => b - a).map(([tag]) => tag),
    articles: items.flatMap(({ id, url, title }) => {
      const key = isText(id) ? id : url;
      return isText(key) && isText(title) ? [{ id: key, title }] : [];
    }),
  };
}

/** The kanal and articles of a feed, which is read once; nothing until then, and where it can’t be read. */
export function useFeedChoices(feed: string): FeedChoices {
  const [choices, setChoices] = element.useState(NONE);
  element.useEffect(() => {
    let isLast = true;
    if (!read.has(feed)) read.set(feed, readChoices(feed));
    void read.get(feed)!.then((found) => {
      if (isLast) setChoices(found);
    });
    return () => {
      isLast = false;
    };
  }, [feed]);
  return choices;
}
