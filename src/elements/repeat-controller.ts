import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { treeScopesAround } from '../dom/tree-scopes.js';
import type { Article } from '../feed/article.js';
import { dedupeKey } from '../text/url-key.js';

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

/** Knows which articles the widgets before its host show, and updates the host when that changes. */
export class RepeatController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #getShown: () => readonly Article[];
  /** Keys of the articles that the host shows, for the other widgets. */
  #shownKeys: readonly string[] = [];
  /** True if the host leaves out what is shown before it. */
  #filters = false;

  constructor(host: ReactiveControllerHost & Element, getShown: () => readonly Article[]) {
    this.#host = host;
    this.#getShown = getShown;
    host.addController(this);
  }

  /** The articles that no widget before the host shows. */
  withoutRepeats(articles: readonly Article[]): readonly Article[] {
    this.#filters = true;
    const seen = new Set<string>();
    for (const other of widgets) if (other !== this && precedes(other.#host, this.#host)) for (const key of other.#shownKeys) seen.add(key);
    return articles.filter(({ url }) => !seen.has(dedupeKey(url)));
  }

  hostConnected(): void {
    widgets.add(this);
  }

  hostUpdated(): void {
    this.#setShown(this.#getShown().map(({ url }) => dedupeKey(url)));
  }

  /** Other widgets may show the host's articles again. */
  hostDisconnected(): void {
    widgets.delete(this);
    this.#setShown([]);
  }

  #setShown(keys: readonly string[]): void {
    if (keys.join() === this.#shownKeys.join()) return;
    this.#shownKeys = keys;
    for (const other of widgets) if (other !== this && other.#filters) other.#host.requestUpdate();
  }
}
