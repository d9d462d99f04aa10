import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that becomes smaller if there is no news for it. */
type Host = ReactiveControllerHost & Element & { readonly status: string };

/**
 * Keeps the scroll position of readers who are reading below its host when the host becomes smaller. All browsers but Safari do this
 * themselves (CSS Scroll Anchoring).
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
    // Measuring forces a layout: it is done only when needed, since a page may have hundreds of elements.
    if (!/empty|failed/.test(status) || !shadowRoot?.querySelector('.room') || CSS.supports('overflow-anchor', 'auto')) return;
    const { top, bottom } = this.#host.getBoundingClientRect();
    if (top < 0) this.#bottom = bottom;
  }

  hostUpdated(): void {
    if (this.#bottom !== undefined) scrollBy(0, this.#host.getBoundingClientRect().bottom - this.#bottom);
  }
}
