import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { savesData } from '../dom/save-data.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { oneOf, warn } from '../dom/warn.js';

/** When pictures are requested. */
export type Images = 'auto' | 'tap';

/** What stands in the room of an article's picture, at `url`, while it waits for the reader; undefined where it does not wait. */
export type Placeholder = (url: string, article: Article, lang: Strings['lang']) => TemplateResult | typeof nothing | undefined;

const IMAGES: readonly Images[] = ['auto', 'tap'];

type Host = ReactiveControllerHost & Element & { readonly images: Images };

/** Holds its host's pictures back until the reader asks for each, where the page or the reader's browser wants data saved. */
export class ImagesController implements ReactiveController {
  readonly #host: Host;
  readonly #served: () => boolean;
  #savesData = false;
  /** What few pages need, and whether it has been asked for, or can't be had: then pictures are shown as usual. */
  #buttons?: typeof import('./tap-to-load.js');
  #asked = false;
  #failed = false;
  /** Addresses of the pictures that the reader has asked for. */
  readonly #wanted = new Set<string>();

  /** @param served is true where a server's pictures are on the page already. */
  constructor(host: Host, served: () => boolean) {
    this.#host = host;
    this.#served = served;
    host.addController(this);
  }

  hostConnected(): void {
    this.#savesData = !this.#served() && savesData();
  }

  hostUpdate(): void {
    if (this.held && !this.#asked) void this.#bring();
  }

  /** Pictures wait for the reader. */
  get held(): boolean {
    return !this.#failed && (this.#savesData || oneOf(this.#host, 'images', this.#host.images, IMAGES) === 'tap');
  }

  readonly hold: Placeholder = (url, article, lang) => {
    if (!this.held || this.#wanted.has(url)) return undefined;
    const show = (): Promise<unknown> => {
      this.#wanted.add(url);
      this.#host.requestUpdate();
      return this.#host.updateComplete;
    };
    return this.#buttons?.tapToLoadButton(article.image!.alt || article.title, article.language, lang, show) ?? nothing;
  };

  async #bring(): Promise<void> {
    this.#asked = true;
    try {
      this.#buttons = await import('./tap-to-load.js');
    } catch (error) {
      this.#failed = true;
      warn(this.#host, 'images', this.#host.images, `what holds pictures back can’t be had: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }
}
