import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { treeScopesAround } from '../dom/tree-scopes.js';
import type { Article } from '../feed/article.js';
import { dedupeKey } from '../text/url-key.js';
import type { Status } from './status.js';

/** All widgets of the page that show news. */
const widgets = new Set<RepeatController>();

/** True if `a` is before `b` in the document; both may be inside shadow roots. */
function precedes(a: Element, b: Element): boolean {
  const roots = new Map(treeScopesAround(a));
  for (const [root, place] of treeScopesAround(b)) {
    const other = roots.get(root);
    if (other) return Boolean(other.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
  }
  return false;
}

type Host = ReactiveControllerHost & Element & { readonly status: Status };

/** Knows which articles the other widgets of the page show, and updates the host when that changes. */
export class RepeatController implements ReactiveController {
  readonly #host: Host;
  readonly #getShown: () => readonly Article[];
  /** Keys of the articles that the host shows, for the other widgets. */
  #shownKeys: readonly string[] = [];
  /** True while the host is loading: then it may show any article soon. */
  #isLoading = false;
  /** True if what the host shows depends on the other widgets. */
  #listens = false;

  constructor(host: Host, getShown: () => readonly Article[]) {
    this.#host = host;
    this.#getShown = getShown;
    host.addController(this);
  }

  /** The articles that no widget before the host shows. */
  withoutRepeats(articles: readonly Article[]): readonly Article[] {
    this.#listens = true;
    const seen = new Set<string>();
    for (const other of widgets) if (other !== this && precedes(other.#host, this.#host)) for (const key of other.#shownKeys) seen.add(key);
    return articles.filter(({ url }) => !seen.has(dedupeKey(url)));
  }

  /**
   * What the elements with this tag show: first that of the one before the host, then that of the others. Undefined while one of them is
   * loading.
   */
  shownBy(tag: string): readonly Article[] | undefined {
    this.#listens = true;
    const found = [...widgets].filter((other) => other.#host.localName === tag).sort((a, b) => (precedes(a.#host, b.#host) ? 1 : -1));
    if (found.some((other) => other.#isLoading)) return undefined;
    const before = found.filter((other) => precedes(other.#host, this.#host));
    return [...new Set([...before, ...found])].flatMap((other) => other.#getShown());
  }

  hostConnected(): void {
    widgets.add(this);
  }

  hostUpdated(): void {
    this.#setShown(this.#getShown(), this.#host.status === 'loading');
  }

  /** Other widgets may show the host's articles again. */
  hostDisconnected(): void {
    widgets.delete(this);
    this.#setShown([], false);
  }

  #setShown(articles: readonly Article[], isLoading: boolean): void {
    const keys = articles.map(({ url }) => dedupeKey(url));
    if (isLoading === this.#isLoading && keys.join() === this.#shownKeys.join()) return;
    this.#shownKeys = keys;
    this.#isLoading = isLoading;
    for (const other of widgets) if (other !== this && other.#listens) other.#host.requestUpdate();
  }
}
