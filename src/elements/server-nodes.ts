import { isServer, type LitElement } from 'lit';
import { adoptStyles } from '../dom/adopt-styles.js';

type Root = HTMLElement | DocumentFragment;

/** What a server has rendered into an element's root, until the element takes over from it. */
export class ServerNodes {
  readonly #host: LitElement;
  #nodes: readonly ChildNode[];

  constructor(host: LitElement) {
    this.#host = host;
    this.#nodes = [...(host.shadowRoot?.childNodes ?? [])];
  }

  /** What is rendered now must be what a server renders: this is the server, or takes over from it. */
  get served(): boolean {
    return isServer || this.#nodes.length > 0;
  }

  adoptStyles(): void {
    const { shadowRoot, constructor } = this.#host;
    if (shadowRoot) adoptStyles(shadowRoot, (constructor as typeof LitElement).elementStyles);
  }

  /** The root that the host renders into: `create` is Lit's own way, which a server and its hydration need. */
  createRoot(create: () => Root): Root {
    if (this.served) {
      const root = create();
      this.#host.renderOptions.renderBefore = null;
      return root;
    }
    const root = this.#host.shadowRoot ?? this.#host.attachShadow((this.#host.constructor as typeof LitElement).shadowRootOptions);
    this.adoptStyles();
    return root;
  }

  /** A server's news stays until there is news, or none, to show in its place. */
  staysWhile(isWaiting: boolean): boolean {
    return isWaiting && this.#nodes.length > 0 && !this.#host.renderRoot.querySelector('.room');
  }

  /**
   * Takes over by the host's first `update`: with Lit's hydration support the nodes are kept, else they are replaced in one go.
   *
   * @param lang the language that is rendered now, of news that a server can have had; the nodes of another are not kept.
   */
  takeOver(lang: string | undefined, update: () => void): void {
    if (!this.#nodes.length) return update();
    const root = this.#host.renderRoot as ShadowRoot;
    if (!lang || root.querySelector('[lang]')?.getAttribute('lang') !== lang) root.replaceChildren();
    try {
      update();
    } catch {
      // It isn't what the server has rendered, and Lit can't go on from there.
      root.replaceChildren();
    }
    // In an empty root the hydration support finds nothing to go on from, and leaves it empty the first time.
    if (!root.firstElementChild) update();
    // Without the hydration support Lit has rendered anew, beside the server's nodes.
    if (root.lastChild !== this.#nodes.at(-1)) for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    this.adoptStyles();
    for (const style of root.querySelectorAll('style')) style.remove();
    // A picture may have failed before anybody listened.
    for (const image of root.querySelectorAll('img'))
      if (image.complete && image.src && !image.naturalWidth) image.dispatchEvent(new CustomEvent('error'));
  }
}
