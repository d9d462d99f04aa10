import { isServer, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { addStyle } from '../dom/adopt-styles.js';
import { warn } from '../dom/warn.js';
import type { Article } from '../feed/article.js';
import type { CardOptions } from './card.js';
import type { Feature, Placeholder, Source } from './features/feature.js';
import { LazyPart } from './lazy-part.js';

/** By the property that asks for each, or the value of `layout` or `loadMore` that does. Each is put around those before it. */
const FEATURES: Readonly<Record<string, () => Promise<{ readonly feature: (host: never) => Feature }>>> = {
  tapToLoad: () => import('./features/tap-to-load.js'),
  link: () => import('./features/link.js'),
  tabs: () => import('./features/tabs.js'),
  search: () => import('./features/search.js'),
  ticker: () => import('./features/ticker.js'),
  auto: () => import('./features/auto.js'),
  refresh: () => import('./features/refresh.js'),
};

/** Those that the news doesn't wait for. */
const LATE = ['tapToLoad', 'auto', 'refresh'];

type Host = ReactiveControllerHost & Element;

/** Loads the features that the attributes of its host ask for, and lets them take part in what it shows. */
export class FeaturesController implements ReactiveController {
  readonly #host: Host;
  readonly #parts = new Map<string, LazyPart<Feature>>();
  /** Those that are asked for and loaded. */
  #used: readonly Feature[] = [];
  /** Undefined where pictures are shown at once; until the button for one is here there is neither. */
  placeholder: Placeholder | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts loading what is asked for; false until all is here that the news waits for. On a server there is no feature. */
  load(): boolean {
    if (isServer) return true;
    const host = this.#host as unknown as Record<string, string | undefined>;
    const names = Object.keys(FEATURES).filter(
      (name) => host[name] || host['layout'] === name || host['loadMore'] === name || (name === 'link' && host['articleId']?.[0] === '?'),
    );
    const isLoading = (name: string): boolean => !this.#part(name).value && !this.#part(name).failed;
    this.#used = names.flatMap((name) => this.#part(name).value ?? []);
    this.placeholder = names.some((name) => name === 'tapToLoad' && isLoading(name))
      ? () => nothing
      : this.#used.find(({ placeholder }) => placeholder)?.placeholder;
    return !names.some((name) => !LATE.includes(name) && isLoading(name));
  }

  get isNarrowing(): boolean {
    return this.#used.some(({ isNarrowing }) => isNarrowing);
  }

  /** The id or address that `article-id` stands for. */
  idOf(articleId: string, articles: readonly Article[]): string {
    return this.#used.reduce((id, feature) => feature.idOf?.(articles) ?? id, articleId);
  }

  get areUsed(): boolean {
    return this.#used.length > 0;
  }

  get key(): string {
    return this.#used.map(({ key }) => key).join();
  }

  get source(): Source | undefined {
    return this.#used.find(({ source }) => source)?.source;
  }

  add(articles: readonly Article[]): readonly Article[] {
    return this.#used.reduce((rest, feature) => feature.add?.(rest) ?? rest, articles);
  }

  select(articles: readonly Article[]): readonly Article[] {
    return this.#used.reduce((rest, feature) => feature.select?.(rest) ?? rest, articles);
  }

  cardOptions(options: CardOptions): CardOptions {
    return this.#used.reduce((rest, feature) => feature.cardOptions?.(rest) ?? rest, options);
  }

  wrap(content: unknown, articles: readonly Article[]): unknown {
    return this.#used.reduce((rest, feature) => feature.wrap?.(rest, articles) ?? rest, content);
  }

  /** The host has adopted its style sheets anew where it has been moved to another document. */
  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    for (const { styles } of this.#used) if (root && styles) addStyle(root, styles);
  }

  /** Loads it at the first call. */
  #part(name: string): LazyPart<Feature> {
    const host = this.#host;
    let part = this.#parts.get(name);
    if (!part) {
      part = new LazyPart(
        host,
        async () => (await FEATURES[name]!()).feature(host as never),
        (error) => warn(host, '', '', `“${name}” can’t be had: ${String(error)}`),
      );
      this.#parts.set(name, part);
      void part.load();
    }
    return part;
  }
}
