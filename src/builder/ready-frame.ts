import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { webUrl } from '../text/urls.js';
import { completeAddresses } from './address.js';
import type { State } from './state.js';

/** The lists that a publisher's command writes as HTML, by layout: their names, and how many articles they show. */
const READY_LISTS: Readonly<Record<string, readonly [name: string, limit: string]>> = {
  list: ['terbaru', '6'],
  grid: ['kisi', '6'],
  headlines: ['judul', '10'],
};

/** How many articles the list that is nearest to the choices shows. */
export const readyLimit = ({ attributes }: Pick<State, 'attributes'>): string => READY_LISTS[attributes['layout'] ?? 'list']?.[1] ?? '';

/** The page without scripts that is chosen, where there is one. */
export const chosenReadyFrame = ({ scriptless, readyFrame }: State): string | undefined => (scriptless ? readyFrame : undefined);

/** Where a page without scripts of the chosen list would be: beside the one feed. */
export function readyFrameAddress({ form, widget, feed, attributes }: State): string | undefined {
  const address = webUrl(completeAddresses(feed));
  if (form !== 'frame' || widget !== 'news-list' || !address) return undefined;
  const { tag, layout = 'list' } = attributes;
  const ready = READY_LISTS[layout];
  // There is none of running headlines, and of a kanal only a list.
  if (!ready || (tag && layout !== 'list')) return undefined;
  const name = tag ? `kanal-${encodeURIComponent(tag.toLowerCase().replace(/\s+/g, '-'))}` : ready[0];
  return new URL(`embed/${name}/frame.html`, address).href;
}

/** Looks whether there is such a page; where there is none, nothing is amiss. */
export class ReadyFrame implements ReactiveController {
  /** Its address, once it is known to be there. */
  found: string | undefined;
  readonly #host: ReactiveControllerHost;
  #address: string | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.watch(undefined);
  }

  watch(address: string | undefined): void {
    if (address === this.#address) return;
    this.#address = address;
    this.found = undefined;
    this.#abort.abort();
    this.#abort = new AbortController();
    if (address) void this.#look(address, this.#abort.signal);
  }

  async #look(address: string, signal: AbortSignal): Promise<void> {
    try {
      const response = await fetch(address, { credentials: 'omit', signal });
      // Some servers answer with a page of theirs, whatever they are asked for.
      if (!response.ok || !(await response.text()).includes('content="bwi-feed"')) return;
    } catch {
      return;
    }
    if (signal.aborted) return;
    this.found = address;
    this.#host.requestUpdate();
  }
}
