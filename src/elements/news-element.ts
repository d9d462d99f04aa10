import { property } from 'lit/decorators.js';
import { earlyFeeds } from '../dom/client.js';
import type { Article } from '../feed/article.js';
import { BwiElement } from './base.js';
import { BwiLoadEvent } from './events.js';
import { FeedController } from './feed-controller.js';
import { PicturesController, type Images } from './pictures-controller.js';
import { RepeatController } from './repeat-controller.js';
import { noteFailure } from '../dom/pictures.js';

/** What the elements that show news share: they read feeds, tell of what is shown, and leave out pictures that can't be had. */
export abstract class NewsElement extends BwiElement {
  /** Resolves when it is time to register the class. */
  static readonly ready = earlyFeeds;

  /** Adds `utm_source` with this value, and `utm_medium=widget`, to the links to the publisher, unless they name a source already. */
  @property() campaign: string | undefined;
  /** `tap`: no picture is requested before the reader asks for it; `auto`: so only where the reader's browser asks to save data. */
  @property() images: Images = 'auto';

  protected override readonly feeds = new FeedController(this);
  protected readonly repeats = new RepeatController(this, () => this.shown);
  protected readonly pictures = new PicturesController(this, () => this.served);
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
