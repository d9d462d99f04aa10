import { property } from 'lit/decorators.js';
import { preloadedFeeds } from '../dom/page-client.js';
import { rememberFailedPicture } from '../dom/picture-urls.js';
import { savesData } from '../dom/save-data.js';
import type { Article } from '../feed/article.js';
import { BwiElement } from './bwi-element.js';
import { BwiLoadEvent } from './events.js';
import { FeaturesController } from './features-controller.js';
import { FeedController } from './feed-controller.js';
import { GivenController } from './given-controller.js';
import { oneOf } from './one-of.js';
import { PlainNews } from './plain-news.js';
import { RepeatController } from './repeat-controller.js';
import { reportFeedError } from './report-feed-error.js';

/** When pictures are loaded. */
export type Images = 'auto' | 'tap';

/** Base class of the elements that show news: loads feeds, sends `bwi-load`, and leaves out pictures that can't be loaded. */
export abstract class NewsElement extends BwiElement {
  /** @internal Returns a promise that resolves when the class should be registered. */
  static readonly ready = preloadedFeeds;

  /** `tap`: a picture is loaded only when the reader taps it; `auto`: the same, but only where the reader's browser is set to save data. */
  @property() images: Images = 'auto';

  /** How often the feed is asked for again while the page is seen: `90s`, `5m`, `1h`; at least `1m`. What is new doesn’t move what is being read. */
  @property() refresh: string | undefined;

  /** @internal */
  override readonly feeds = new FeedController(this, reportFeedError(this));
  /** What the property `article` or `articles` has set. */
  protected readonly property = new GivenController(this);
  protected readonly repeats = new RepeatController(this, () => this.shown);
  protected override readonly plainNews = new PlainNews(this);
  #savesData = false;
  /** @internal */
  readonly features = new FeaturesController(this);
  /** The articles of the last `bwi-load` event. */
  #announced: readonly Article[] = [];

  /** @internal */
  override get given(): readonly Article[] | undefined {
    return this.property.articles;
  }

  protected override get isReading(): boolean {
    return this.property.isReading || (!this.features.load() && !this.shown.length);
  }

  /** @internal True if pictures are loaded only on tap; pictures from a server are in the page already. */
  get tapToLoad(): boolean {
    return this.#savesData || oneOf(this, 'images', this.images) === 'tap';
  }

  protected override get isNarrowed(): boolean {
    return this.features.isNarrowing;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#savesData = !this.isServerRendered && savesData();
    // One listener for all pictures, in the capture phase: their error events don't bubble.
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
