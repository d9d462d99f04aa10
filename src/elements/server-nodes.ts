import { isServer, type LitElement } from 'lit';
import { adoptStyles } from '../dom/adopt-styles.js';

type Root = HTMLElement | DocumentFragment;

/** The nodes that a server has rendered into an element's root, until the element has hydrated or replaced them. */
export class ServerNodes {
  readonly #host: LitElement;
  #nodes: readonly ChildNode[];

  constructor(host: LitElement) {
    this.#host = host;
    this.#nodes = [...(host.shadowRoot?.childNodes ?? [])];
  }

  /** True if this render must give what a server renders: on the server itself, and when hydrating its nodes. */
  get isServerRendered(): boolean {
    return isServer || this.#nodes.length > 0;
  }

  adoptStyles(): void {
    const { shadowRoot, constructor } = this.#host;
    if (shadowRoot) adoptStyles(shadowRoot, (constructor as typeof LitElement).elementStyles);
  }

  /** The root that the host renders into. A server and hydration need Lit's own `create`. */
  createRoot(create: () => Root): Root {
    if (this.isServerRendered) {
      const root = create();
      this.#host.renderOptions.renderBefore = null;
      return root;
    }
    const root = this.#host.shadowRoot ?? this.#host.attachShadow((this.#host.constructor as typeof LitElement).shadowRootOptions);
    this.adoptStyles();
    return root;
  }

  /** True if news from a server must be kept, since the element is still loading or has failed and so has nothing better to show. */
  keepsNodesWhile(isWaiting: boolean): boolean {
    return isWaiting && this.#nodes.length > 0 && !this.#host.renderRoot.querySelector('.room');
  }

  /**
   * Runs the host's first `update` on the server's nodes: with Lit's hydration support they are kept, else they are all replaced.
   *
   * @param lang the language that is rendered now; nodes in another language are not kept. Undefined for news that a server can't have had.
   */
  takeOver(lang: string | undefined, update: () => void): void {
    if (!this.#nodes.length) return update();
    const root = this.#host.renderRoot as ShadowRoot;
    if (!lang || root.querySelector('[lang]')?.getAttribute('lang') !== lang) root.replaceChildren();
    try {
      update();
    } catch {
      // The server has rendered something else, so that Lit can't hydrate it.
      root.replaceChildren();
    }
    // In an empty root there is nothing to hydrate: Lit's hydration support leaves it empty at the first update.
    if (!root.firstElementChild) update();
    // Without the hydration support, Lit has rendered new nodes next to the server's.
    if (root.lastChild !== this.#nodes.at(-1)) for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    for (const style of root.querySelectorAll('style')) style.remove();
    this.adoptStyles();
    // A picture may have failed before there was a listener.
    for (const image of root.querySelectorAll('img'))
      if (image.complete && image.src && !image.naturalWidth) image.dispatchEvent(new CustomEvent('error'));
  }
}
