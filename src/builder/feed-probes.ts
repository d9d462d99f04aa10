import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { probeFeed, type FeedProbe, type ReachableFeed } from '../check/probe/probe-feed.js';

/** Time without a key in milliseconds: an address that is being typed is none yet. */
const REST_MS = 400;

/** Looks at the feed as its host names it, once typing has come to rest; a newer look ends the older. */
export class FeedProbes implements ReactiveController {
  /** How each address was found, undefined while that isn't known yet. */
  looks: readonly (readonly [string, FeedProbe | undefined])[] = [];
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

  /** Those that the page can show. */
  get good(): ReachableFeed[] {
    return this.looks.flatMap(([, look]) => (look?.reachable ? [look] : []));
  }

  /** Looks at these addresses, separated by spaces. */
  watch(addresses: string, rest = REST_MS): void {
    if (addresses === this.#address) return;
    this.#address = addresses;
    this.#abort.abort();
    clearTimeout(this.#timer);
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const urls = addresses.split(/\s+/).filter(Boolean);
    this.looks = urls.map((url) => [url, undefined] as const);
    this.#timer = setTimeout(() => urls.forEach((url, i) => void this.#look(url, i, signal)), rest);
  }

  async #look(url: string, i: number, signal: AbortSignal): Promise<void> {
    const look = await probeFeed(url, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    this.looks = this.looks.with(i, [url, look]);
    this.#host.requestUpdate();
  }
}
