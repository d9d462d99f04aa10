import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wholeFeeds } from './address.js';
import { probeFeed, type FeedProbe, type ReachableFeed } from '../check/probe/probe-feed.js';

/** Wait after the last keystroke before an address is requested. */
const QUIET_MS = 400;

/** Probes the host's feeds once the reader has stopped typing. The answer to an older request is ignored. */
export class FeedProbes implements ReactiveController {
  /** The result for each address, undefined until it is known. */
  probes: readonly (readonly [string, FeedProbe | undefined])[] = [];
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

  /** Feeds that can be shown. */
  get reachable(): ReachableFeed[] {
    return this.probes.flatMap(([, probe]) => (probe?.reachable ? [probe] : []));
  }

  /** Probes addresses, separated by spaces, after `delay` milliseconds. */
  watch(addresses: string, delay = QUIET_MS): void {
    if (addresses === this.#address) return;
    this.#address = addresses;
    this.#abort.abort();
    clearTimeout(this.#timer);
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const urls = wholeFeeds(addresses);
    this.probes = urls.map((url) => [url, undefined] as const);
    this.#timer = setTimeout(() => urls.forEach((url, i) => void this.#probe(url, i, signal)), delay);
  }

  async #probe(url: string, i: number, signal: AbortSignal): Promise<void> {
    const probe = await probeFeed(url).catch(() => undefined);
    if (signal.aborted) return;
    this.probes = this.probes.map((known, at) => (at === i ? [url, probe] : known));
    this.#host.requestUpdate();
  }
}
