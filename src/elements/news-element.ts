import { property } from 'lit/decorators.js';
import { preloadedFeeds } from '../dom/page-client.js';
import { rememberFailedPicture } from '../dom/picture-urls.js';
import type { Article } from '../feed/article.js';
import { BwiElement } from './bwi-element.js';
import { BwiLoadEvent } from './events.js';
import { FeedController } from './feed-controller.js';
import { ImagesController, type Images } from './images-controller.js';
import { RepeatController } from './repeat-controller.js';
import { reportFeedError } from './report-feed-error.js';

/** What the elements that show news share: they read feeds, tell of what is shown, and leave out pictures that can't be had. */
export abstract class NewsElement extends BwiElement {
  /** @internal Resolves when it is time to register the class. */
  static readonly ready = preloadedFeeds;

  /** `tap`: no picture is requested before the reader asks for it; `auto`: so only where the reader's browser asks to save data. */
  @property() images: Images = 'auto';

  protected override readonly feeds = new FeedController(this, reportFeedError(this));
  protected readonly repeats = new RepeatController(this, () => this.shown);
  protected readonly pictures = new ImagesController(this, () => this.served);
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
    if (rememberFailedPicture(target)) this.requestUpdate();
  };
}
