import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets readers who have begun to read below its host stay where they are when it changes its height. Browsers do so themselves
 * (CSS Scroll Anchoring), but for Safari.
 */
export class PlaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #bottom: number | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#bottom = undefined;
    // To look costs a layout: only where the room of news that was waited for may go.
    if (CSS.supports('overflow-anchor', 'auto') || !this.#host.shadowRoot?.querySelector('.room')) return;
    const { top, bottom } = this.#host.getBoundingClientRect();
    if (top < 0) this.#bottom = bottom;
  }

  hostUpdated(): void {
    if (this.#bottom !== undefined) scrollBy(0, this.#host.getBoundingClientRect().bottom - this.#bottom);
  }
}
