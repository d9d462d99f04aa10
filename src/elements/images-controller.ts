import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { savesData } from '../dom/save-data.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { warn } from '../dom/warn.js';
import { LazyPart } from './lazy-part.js';
import { oneOf } from './one-of.js';

/** When pictures are loaded. */
export type Images = 'auto' | 'tap';

/** Returns what replaces an article's picture at `url` until the reader taps it; undefined where the picture is shown at once. */
export type Placeholder = (url: string, article: Article, strings: Strings) => TemplateResult | typeof nothing | undefined;

type Host = ReactiveControllerHost & Element & { readonly images: Images };

/** Makes its host load each picture only when the reader taps it, if the page asks for that or the reader's browser saves data. */
export class ImagesController implements ReactiveController {
  readonly #host: Host;
  readonly #isServerRendered: () => boolean;
  #savesData = false;
  /** The buttons that load pictures. If this module can't be loaded, pictures are shown as usual. */
  readonly #part: LazyPart<typeof import('./tap-to-load.js')>;
  /** Addresses of the pictures that the reader has tapped. */
  readonly #tapped = new Set<string>();

  /** @param isServerRendered is true where pictures from a server are already in the page. */
  constructor(host: Host, isServerRendered: () => boolean) {
    this.#host = host;
    this.#isServerRendered = isServerRendered;
    this.#part = new LazyPart(
      host,
      () => import('./tap-to-load.js'),
      (error) => warn(host, 'images', host.images, `what holds pictures back can’t be had: ${String(error)}`),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#savesData = !this.#isServerRendered() && savesData();
  }

  hostUpdate(): void {
    if (this.tapToLoad) void this.#part.load();
  }

  /** True if pictures are loaded only on tap. */
  get tapToLoad(): boolean {
    return !this.#part.failed && (this.#savesData || oneOf(this.#host, 'images', this.#host.images) === 'tap');
  }

  readonly placeholder: Placeholder = (url, article, strings) => {
    if (!this.tapToLoad || this.#tapped.has(url)) return undefined;
    const show = (): Promise<unknown> => {
      this.#tapped.add(url);
      this.#host.requestUpdate();
      return this.#host.updateComplete;
    };
    return this.#part.value?.tapToLoadButton(article.image!.alt || article.title, article.language, strings, show) ?? nothing;
  };
}
