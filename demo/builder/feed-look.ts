import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../../src/feed/article.js';
import { readAnyFeed } from '../../src/feed/any-feed.js';
import { MAX_BYTES, TIMEOUT } from '../../src/feed/client.js';
import { FeedError } from '../../src/feed/errors.js';
import { readBody } from '../../src/feed/read-body.js';
import { webUrl } from '../../src/text/urls.js';

/** How a feed is found, by the problem that it has; `good` has what is in it. */
export type Look =
  | { readonly kind: 'asking' | 'cors' | 'none' | 'address' | 'insecure' | 'slow' | 'large' | 'not-feed' | 'empty' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'good'; readonly feed: Feed };

/** Time without a key in milliseconds: an address that is being typed is none yet. */
const REST = 400;

/** Looks at the feed as its host names it, once typing has come to rest; a newer look ends the older. */
export class FeedLook implements ReactiveController {
  looks: readonly (readonly [string, Look])[] = [];
  readonly #host: ReactiveControllerHost;
  #address = '';
  #timer?: ReturnType<typeof setTimeout>;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#address = '';
  }

  /** Looks at these addresses, separated by spaces. */
  watch(addresses: string, rest = REST): void {
    if (addresses === this.#address) return;
    this.#address = addresses;
    this.#abort.abort();
    clearTimeout(this.#timer);
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const urls = addresses.split(/\s+/).filter(Boolean);
    this.looks = urls.map((url) => [url, { kind: 'asking' }] as const);
    this.#timer = setTimeout(() => {
      urls.forEach(async (url, i) => {
        const look = await lookAt(url, signal);
        if (signal.aborted) return;
        this.looks = this.looks.with(i, [url, look]);
        this.#host.requestUpdate();
      });
    }, rest);
  }
}

async function lookAt(address: string, aborted: AbortSignal): Promise<Look> {
  const url = webUrl(address);
  if (!url) return { kind: 'address' };
  if (location.protocol === 'https:' && url.startsWith('http:')) return { kind: 'insecure' };
  const late = AbortSignal.timeout(TIMEOUT);
  const signal = AbortSignal.any([aborted, late]);
  try {
    const answer = await fetch(url, { credentials: 'omit', signal });
    if (!answer.ok) return { kind: 'status', status: answer.status };
    const feed = await readAnyFeed(await readBody(answer, MAX_BYTES), answer.url || url);
    return feed.articles.length ? { kind: 'good', feed } : { kind: 'empty' };
  } catch (error) {
    if (error instanceof FeedError) return { kind: error.code === 'too-large' ? 'large' : 'not-feed' };
    if (late.aborted) return { kind: 'slow' };
    return { kind: (await answersAtAll(url, signal)) ? 'cors' : 'none' };
  }
}

/** A browser doesn't say why a request failed: a server that answers a request without reading is there, and refuses this page. */
const answersAtAll = (url: string, signal: AbortSignal): Promise<boolean> =>
  fetch(url, { mode: 'no-cors', credentials: 'omit', signal }).then(
    () => true,
    () => false,
  );

/** The kanal of these feeds with their numbers of articles, the largest first. */
export function kanal(feeds: readonly Feed[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { articles } of feeds)
    for (const { tags } of articles) for (const tag of tags.slice(0, 1)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}

export const goodFeeds = (looks: FeedLook['looks']): Feed[] => looks.flatMap(([, look]) => (look.kind === 'good' ? [look.feed] : []));
