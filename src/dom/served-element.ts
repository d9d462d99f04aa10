import { isServer, LitElement, ReactiveElement, type PropertyValues } from 'lit';

/**
 * An element that takes over what a server has rendered: with Lit's hydration support its nodes are kept, else they are replaced
 * in one go.
 */
export abstract class ServedElement extends LitElement {
  abstract readonly status: string;
  protected abstract readonly given: readonly unknown[] | undefined;
  protected abstract readonly strings: { readonly lang: string };
  /** The server's nodes, until they are taken over. */
  #served: readonly ChildNode[] = [];

  /** What is rendered now must be what the server renders: it is the server, or takes over from it. */
  protected get served(): boolean {
    return isServer || this.#served.length > 0;
  }

  /** A style sheet belongs to one document: in another one a copy is adopted, and on the way back the first again. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView as typeof window | null;
    if (!view || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      if (style instanceof CSSStyleSheet) return style;
      if (view === window && style.styleSheet) return style.styleSheet;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style.cssText);
      return sheet;
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = [...(this.shadowRoot?.childNodes ?? [])];
    if (this.served) {
      const root = super.createRenderRoot();
      this.renderOptions.renderBefore = null;
      return root;
    }
    // Lit would add style elements where MooTools has a `Document` of its own in the place of the browser's.
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.adoptedCallback();
    return root;
  }

  protected override update(changed: PropertyValues): void {
    const served = this.#served;
    if (!served.length) return super.update(changed);
    const root = this.renderRoot as ShadowRoot;
    // News stays until there is news, or none, to show in its place.
    if (!root.querySelector('.room') && /loading|failed/.test(this.status)) {
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    const same = this.given && root.querySelector('[lang]')?.getAttribute('lang') === this.strings.lang;
    if (!same) root.replaceChildren();
    try {
      super.update(changed);
    } catch {
      // It is not what the server has rendered: Lit can't go on from there.
      root.replaceChildren();
    }
    // The hydration support finds nothing to go on from in an empty root, and leaves it empty the first time.
    if (!root.firstElementChild) super.update(changed);
    this.#served = [];
    // Without the hydration support Lit has rendered anew, beside the server's nodes.
    if (root.lastChild !== served.at(-1)) for (const node of served) node.remove();
    this.adoptedCallback();
    for (const style of root.querySelectorAll('style')) style.remove();
    // A picture may have failed before anybody listened.
    for (const image of root.querySelectorAll('img'))
      if (image.complete && image.src && !image.naturalWidth) image.dispatchEvent(new CustomEvent('error'));
  }
}
