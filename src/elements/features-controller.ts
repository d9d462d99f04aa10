import { isServer, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { addStyle } from '../dom/adopt-styles.js';
import { warn } from '../dom/warn.js';
import type { Feature, Source } from './features/feature.js';
import { LazyPart } from './lazy-part.js';
import type { Placeholder } from './placeholder.js';

/** By the property that asks for each, or the value of `layout` or `loadMore` that does. Each is put around those before it. */
const FEATURES: Readonly<Record<string, () => Promise<{ readonly feature: (host: never) => Feature }>>> = {
  tapToLoad: () => import('./features/tap-to-load.js'),
  link: () => import('./features/link.js'),
  ticker: () => import('./features/ticker.js'),
  tabs: () => import('./features/tabs.js'),
  search: () => import('./features/search.js'),
  auto: () => import('./features/auto.js'),
  refresh: () => import('./features/refresh.js'),
};

/** Those that the news doesn't wait for. */
const LATE = /tap|auto|refresh/;

type Host = ReactiveControllerHost & Element;

/** The steps by which features take part. */
type Step = 'add' | 'select' | 'idOf' | 'cardOptions' | 'wrap';
type Steps = Required<Pick<Feature, Step>>;
type Make = (value: unknown, ...rest: readonly unknown[]) => unknown;

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
    let isComplete = true;
    const used: Feature[] = [];
    this.placeholder = undefined;
    if (!isServer)
      for (const name in FEATURES) {
        if (!this.#isAskedFor(name)) continue;
        const { value, failed } = this.#part(name);
        if (value) used.push(value);
        else if (!failed && !LATE.test(name)) isComplete = false;
        if (name === 'tapToLoad' && !failed) this.placeholder = value?.placeholder ?? (() => nothing);
      }
    this.#used = used;
    return isComplete;
  }

  #isAskedFor(name: string): unknown {
    const host = this.#host as unknown as Record<string, string | undefined>;
    const { layout, loadMore, articleId } = host;
    if (name === 'ticker') return layout === name;
    return name === 'auto' ? loadMore === name : host[name] || (name === 'link' && articleId?.[0] === '?');
  }

  get isNarrowing(): boolean {
    return this.#used.some(({ isNarrowing }) => isNarrowing);
  }

  get areUsed(): boolean {
    return this.#used.length > 0;
  }

  get key(): string {
    return this.#used.flatMap(({ key }) => key ?? []).join();
  }

  get source(): Source | undefined {
    return this.#used.find(({ source }) => source)?.source;
  }

  /** What the features make of a value, each of what those before it have made. */
  apply<Name extends Step>(name: Name, ...[value, ...rest]: Parameters<Steps[Name]>): ReturnType<Steps[Name]> {
    return this.#used.reduce<unknown>((made, feature) => (feature[name] as Make | undefined)?.(made, ...rest) ?? made, value) as never;
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
