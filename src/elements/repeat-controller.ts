import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { treeScopesAround } from '../dom/tree-scopes.js';
import type { Article } from '../feed/article.js';
import { dedupeKey } from '../text/url-key.js';

/** The page's widgets that show news. */
const widgets = new Set<RepeatController>();

/** True where `a` stands before `b` in the document, be it inside the shadow roots of others. */
function precedes(a: Element, b: Element): boolean {
  const roots = new Map(treeScopesAround(a));
  for (const [root, place] of treeScopesAround(b)) {
    const other = roots.get(root);
    if (other) return Boolean(other.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
  }
  return false;
}

/** Tells its host what the widgets before it on the page show, and updates it when that changes. */
export class RepeatController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #shownNow: () => readonly Article[];
  /** What the host shows, as the others know it. */
  #shown: readonly string[] = [];
  /** The host leaves out what is shown before it. */
  #asks = false;

  constructor(host: ReactiveControllerHost & Element, shownNow: () => readonly Article[]) {
    this.#host = host;
    this.#shownNow = shownNow;
    host.addController(this);
  }

  /** The articles that no widget before the host shows. */
  fresh(articles: readonly Article[]): readonly Article[] {
    this.#asks = true;
    const seen = new Set<string>();
    for (const other of widgets) if (other !== this && precedes(other.#host, this.#host)) for (const key of other.#shown) seen.add(key);
    return articles.filter(({ url }) => !seen.has(dedupeKey(url)));
  }

  hostConnected(): void {
    widgets.add(this);
  }

  hostUpdated(): void {
    this.#tell(this.#shownNow().map(({ url }) => dedupeKey(url)));
  }

  /** It gives its stories back. */
  hostDisconnected(): void {
    widgets.delete(this);
    this.#tell([]);
  }

  #tell(shown: readonly string[]): void {
    if (shown.join() === this.#shown.join()) return;
    this.#shown = shown;
    for (const other of widgets) if (other !== this && other.#asks) other.#host.requestUpdate();
  }
}
