import { nothing, type Styles } from './tags.js';
import { render } from './templates.js';

export { css, html, isServer, nothing } from './tags.js';

/**
 * Lit for the script tag: what these widgets use of it, in a fifth of its bytes, which readers on slow lines pay for.
 * The package keeps Lit itself. The whole test suite runs over both.
 */

type StyleGroup = Styles | readonly (Styles | readonly Styles[])[];

interface Property {
  readonly attribute?: string | false;
  readonly type?: (value: string | null) => unknown;
}

export class LitElement extends HTMLElement {
  static properties: Readonly<Record<string, Property>> = {};
  static styles: StyleGroup = [];
  static elementStyles: Styles[];
  /** Attribute -> its property and type, those of the classes above included. */
  static attributes: Map<string, readonly [name: string, type?: Property['type']]> = new Map();

  /** The browser asks for it once a class, when that is defined. */
  static get observedAttributes(): string[] {
    const above = Object.getPrototypeOf(this) as typeof LitElement;
    if (above.properties && !Object.hasOwn(above, 'elementStyles')) void above.observedAttributes;
    this.attributes = new Map(above.attributes);
    this.elementStyles = [this.styles].flat(2) as Styles[];
    for (const [name, { attribute = name, type }] of Object.entries(this.properties)) {
      if (attribute) this.attributes.set(attribute.toLowerCase(), [name, type]);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const before = this.#values[name];
          this.#values[name] = value;
          if (!Object.is(before, value)) this.requestUpdate();
        },
      });
    }
    return [...this.attributes.keys()];
  }

  declare renderRoot: ShadowRoot;
  isUpdatePending = false;
  #values: Record<string, unknown> = {};
  #updated: Promise<unknown> = Promise.resolve();
  /** What the page set before the class was known: it covers the accessors until it is taken away. */
  #early: [string, unknown][] = Object.entries(this);

  get updateComplete(): Promise<boolean> {
    return this.#updated.then(() => !this.isUpdatePending || this.updateComplete);
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      for (const [name] of this.#early) delete this[name as keyof this];
      Object.assign(this, Object.fromEntries(this.#early));
      this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map(({ styleSheet }) => styleSheet);
    }
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const [name, type] = (this.constructor as typeof LitElement).attributes.get(attribute)!;
    this[name as 'isUpdatePending'] = (type === Boolean ? value !== null : value === null ? value : (type ?? String)(value)) as boolean;
  }

  requestUpdate(): void {
    if (this.isUpdatePending || !this.renderRoot) return;
    this.isUpdatePending = true;
    this.#updated = Promise.resolve().then(() => this.#update());
  }

  protected willUpdate(): void {}
  protected updated(): void {}
  protected render(): unknown {
    return nothing;
  }

  #update(): void {
    try {
      this.willUpdate();
      render(this.render(), this.renderRoot);
    } finally {
      this.isUpdatePending = false;
    }
    this.updated();
  }
}
