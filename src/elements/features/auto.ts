import type { ReactiveController } from 'lit';
import { refocus } from '../../dom/refocus.js';
import { savesData } from '../../dom/save-data.js';
import type { Article } from '../../feed/article.js';
import type { Feature } from './feature.js';
import type { ListHost } from './list-host.js';

export const feature = (host: ListHost): Feature => new AutoMore(host);

/** How often a list grows by itself before it waits for a press, so that readers reach what is below it. */
const MAX_TIMES = 3;
/** How far below the viewport the button may be: more than what a reader scrolls while a page of a feed is on its way. */
const AHEAD = '0px 0px 600px';

/** Shows more of a list when its button comes near the viewport. */
class AutoMore implements Feature, ReactiveController {
  readonly #host: ListHost;
  readonly #observer: IntersectionObserver;
  #button: HTMLElement | null = null;
  /** How often it may still grow by itself. */
  #left = MAX_TIMES;
  #isLoading = false;
  /** How many articles the list had at the last press of the button; undefined once that has brought some. */
  #pressedAt: number | undefined;
  /** How many have come by themselves and are not announced yet. */
  #unsaid = 0;
  #shown = 0;
  /** What the reader had chosen at the last update. */
  #key: string | undefined;

  constructor(host: ListHost) {
    this.#host = host;
    // Where the list scrolls in a box of the page, `scrollMargin` is for that box.
    const options: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: AHEAD, scrollMargin: AHEAD };
    this.#observer = new IntersectionObserver((entries) => entries.at(-1)!.isIntersecting && void this.#load(), options);
    host.addController(this);
  }

  wrap(content: unknown, articles: readonly Article[]): unknown {
    this.#shown = articles.length;
    return content;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#button = null;
  }

  hostUpdated(): void {
    const { renderRoot, features, loadMore } = this.#host;
    // Older news is searched on demand alone.
    const isSearched = renderRoot.querySelector<HTMLInputElement>('.query')?.value;
    const button = loadMore === 'auto' && !isSearched ? renderRoot.querySelector<HTMLElement>('button.more') : null;
    const isOther = features.key !== this.#key;
    this.#key = features.key;
    const hasCome = this.#pressedAt !== undefined && this.#shown > this.#pressedAt;
    if (isOther || hasCome) {
      this.#left = MAX_TIMES;
      this.#pressedAt = undefined;
      this.#unsaid = 0;
    }
    if (button === this.#button && !isOther && !hasCome) return;
    this.#button?.removeEventListener('click', this.#onPress);
    this.#button = button;
    button?.addEventListener('click', this.#onPress);
    this.#look();
  }

  /** Looks anew where the button is: an observer tells of changes alone. */
  #look(): void {
    this.#observer.disconnect();
    if (this.#button && this.#left) this.#observer.observe(this.#button);
  }

  readonly #onPress = (): void => {
    this.#left = 0;
    this.#pressedAt = this.#shown;
    this.#observer.disconnect();
  };

  async #load(): Promise<void> {
    // Nobody who saves data has asked for what comes by itself.
    if (this.#isLoading || !this.#left || !this.#button || savesData()) return;
    const { renderRoot, features, strings } = this.#host;
    const { key } = features;
    const before = this.#shown;
    const hadFocus = this.#button.matches(':focus');
    this.#isLoading = true;
    const added = await this.#host.showMore(true);
    this.#isLoading = false;
    if (key !== features.key || this.#pressedAt !== undefined) return this.#look();
    this.#left = added ? this.#left - 1 : 0;
    this.#unsaid += added;
    // Once at the end, not for each page that comes while the reader reads.
    if (!added) this.#host.announce(strings.failed);
    else if (!this.#left || !this.#button) this.#host.announce(strings.added(this.#unsaid, this.#shown));
    // Only the focus of a button that is gone is given to another.
    if (hadFocus) refocus(renderRoot, `li:nth-child(${before + 1}) a`);
    this.#look();
  }
}
