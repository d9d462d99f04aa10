import { earlyFeeds } from '../dom/client.js';
import type { Article } from '../feed/article.js';
import { BwiElement } from './base.js';
import { BwiLoadEvent } from './events.js';
import { FeedController } from './feed-controller.js';
import { RepeatController } from './repeat-controller.js';
import { noteFailure } from '../dom/pictures.js';

/** What the elements that show news share: they read feeds, tell of what is shown, and leave out pictures that can't be had. */
export abstract class NewsElement extends BwiElement {
  /** Resolves when it is time to register the class. */
  static readonly ready = earlyFeeds;

  protected override readonly feeds = new FeedController(this);
  protected readonly repeats = new RepeatController(this, () => this.shown);
  #announced: readonly Article[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    // One listener for all pictures: their errors don't bubble.
    this.renderRoot.addEventListener('error', this.#onError, true);
  }

  protected override updated(): void {
    const { shown } = this;
    const announced = this.#announced;
    if (!shown.length || (shown.length === announced.length && shown.every((article, i) => article === announced[i]))) return;
    this.#announced = shown;
    this.dispatchEvent(new BwiLoadEvent(shown));
  }

  readonly #onError = ({ target }: Event): void => {
    if (noteFailure(target)) this.requestUpdate();
  };
}
