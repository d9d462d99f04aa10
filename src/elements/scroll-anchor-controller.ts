import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element whose room goes when there is no news for it. */
type Host = ReactiveControllerHost & Element & { readonly status: string };

/**
 * Lets readers who have begun to read below its host stay where they are when its room goes. Browsers do so themselves (CSS Scroll
 * Anchoring), but for Safari.
 */
export class ScrollAnchorController implements ReactiveController {
  readonly #host: Host;
  #bottom: number | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#bottom = undefined;
    const { status, shadowRoot } = this.#host;
    // To look costs a layout: a page may have hundreds of elements, and most get their news.
    if (!/empty|failed/.test(status) || !shadowRoot?.querySelector('.room') || CSS.supports('overflow-anchor', 'auto')) return;
    const { top, bottom } = this.#host.getBoundingClientRect();
    if (top < 0) this.#bottom = bottom;
  }

  hostUpdated(): void {
    if (this.#bottom !== undefined) scrollBy(0, this.#host.getBoundingClientRect().bottom - this.#bottom);
  }
}
