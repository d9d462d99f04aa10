import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { savesData } from '../dom/save-data.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { warn } from '../dom/warn.js';
import { LazyPart } from './lazy-part.js';
import { oneOf } from './attribute-values.js';

/** When pictures are requested. */
export type Images = 'auto' | 'tap';

/** What stands in the room of an article's picture, at `url`, while it waits for the reader; undefined where it does not wait. */
export type Placeholder = (url: string, article: Article, strings: Strings) => TemplateResult | typeof nothing | undefined;

const IMAGES: readonly Images[] = ['auto', 'tap'];

type Host = ReactiveControllerHost & Element & { readonly images: Images };

/** Holds its host's pictures back until the reader asks for each, where the page or the reader's browser wants data saved. */
export class ImagesController implements ReactiveController {
  readonly #host: Host;
  readonly #served: () => boolean;
  #savesData = false;
  /** What pictures wait behind: where it can't be had, they are shown as usual. */
  readonly #part: LazyPart<typeof import('./tap-to-load.js')>;
  /** Addresses of the pictures that the reader has asked for. */
  readonly #wanted = new Set<string>();

  /** @param served is true where a server's pictures are on the page already. */
  constructor(host: Host, served: () => boolean) {
    this.#host = host;
    this.#served = served;
    this.#part = new LazyPart(
      host,
      () => import('./tap-to-load.js'),
      (error) => warn(host, 'images', host.images, `what holds pictures back can’t be had: ${String(error)}`),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#savesData = !this.#served() && savesData();
  }

  hostUpdate(): void {
    if (this.held) this.#part.load();
  }

  /** Pictures wait for the reader. */
  get held(): boolean {
    return !this.#part.failed && (this.#savesData || oneOf(this.#host, 'images', this.#host.images, IMAGES) === 'tap');
  }

  readonly hold: Placeholder = (url, article, strings) => {
    if (!this.held || this.#wanted.has(url)) return undefined;
    const show = (): Promise<unknown> => {
      this.#wanted.add(url);
      this.#host.requestUpdate();
      return this.#host.updateComplete;
    };
    return this.#part.value?.tapToLoadButton(article.image!.alt || article.title, article.language, strings, show) ?? nothing;
  };
}
