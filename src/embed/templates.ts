import { nothing, type Result } from './tags.js';

/**
 * Templates for the script tag: what these widgets use of lit-html in a third of its bytes. It has child, attribute, `?boolean`,
 * `.property` and `@event` bindings; no directives, no bindings in comments, tag names or raw text elements.
 * A template is parsed once; a render touches only what differs from the last one. Lists are drawn as markup ({@link markup}).
 */

/** JSON can't make an array with a `raw`: what comes from a feed is never taken for a template. */
const isResult = (value: unknown): value is Result => Object.hasOwn(Object((value as Partial<Result> | undefined)?.strings), 'raw');

/** Stands where a value goes, in attributes and as a comment; no template of ours holds it otherwise. */
const HOLE = '$bwi$';

// The name that partners' Trusted Types policies allow for Lit.
const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(html: string): string } } };
const policy = trustedTypes?.createPolicy('lit-html', { createHTML: (markup: string) => markup });

/** Where the values of a template go: the place of a node in document order, and the attribute, if it is one. */
interface Binding {
  readonly node: number;
  readonly attribute?: { readonly name: string; readonly statics: readonly string[] };
}
interface Template {
  readonly content: DocumentFragment;
  readonly bindings: readonly Binding[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();

function parse(markup: string): DocumentFragment {
  const element = document.createElement('template');
  element.innerHTML = policy ? policy.createHTML(markup) : markup;
  return element.content;
}

const walk = (root: Node): TreeWalker => document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);

function prepare({ strings, _$litType$: type }: Result): Template {
  let markup = '';
  strings.forEach((part, i) => {
    markup += part;
    if (i < strings.length - 1) markup += markup.lastIndexOf('<') > markup.lastIndexOf('>') ? HOLE : `<!--${HOLE}-->`;
    // A value at the very end needs a node behind it that says where it ends.
    else if (!part) markup += '<!---->';
  });
  const content = parse(type === 2 ? `<svg>${markup}</svg>` : markup);
  if (type === 2) content.firstElementChild!.replaceWith(...content.firstElementChild!.childNodes);
  const bindings: Binding[] = [];
  const walker = walk(content);
  for (let node = 0; walker.nextNode(); node++) {
    const { currentNode: found } = walker;
    if (found instanceof Comment) {
      if (found.data === HOLE) bindings.push({ node });
    } else
      for (const { name, value } of [...(found as Element).attributes]) {
        const statics = value.split(HOLE);
        if (statics.length < 2) continue;
        bindings.push({ node, attribute: { name, statics } });
        (found as Element).removeAttribute(name);
      }
  }
  return { content, bindings };
}

/** Something that takes the next of a template's values, as many as it needs, from `at` on. Returns where the next one begins. */
type Part = (values: readonly unknown[], at: number) => number;

function attributePart(element: Element, { name, statics }: NonNullable<Binding['attribute']>): Part {
  const kind = name[0]!;
  const bare = name.slice(1);
  const count = statics.length - 1;
  let last: unknown = nothing;
  return (values, at) => {
    const own = values.slice(at, at + count);
    const value =
      count === 1 && !(statics[0]! + statics[1]!)
        ? own[0]
        : own.includes(nothing)
          ? nothing
          : statics.reduce((text, piece, i) => `${text}${own[i - 1] ?? ''}${piece}`);
    if (value !== last) {
      if (kind === '@') {
        // As with Lit, an object is both the listener and its options.
        if (last !== nothing) element.removeEventListener(bare, last as EventListener, last as EventListenerOptions);
        element.addEventListener(bare, value as EventListener, value as EventListenerOptions);
      } else if (kind === '.') (element as unknown as Record<string, unknown>)[bare] = value;
      else if (kind === '?') element.toggleAttribute(bare, Boolean(value) && value !== nothing);
      else if (value === nothing) element.removeAttribute(name);
      else element.setAttribute(name, String(value ?? ''));
      last = value;
    }
    return at + count;
  };
}

/** An entry of a list: its markup as it was drawn last, and its one element. */
interface Item {
  readonly key: unknown;
  readonly html: string;
  node: Element | undefined;
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A template with its values as HTML; for entries of lists, which have neither events nor properties. A browser parses a list at
 * once sooner than it clones its entries, and nothing is kept of it. A value is text, or stands between quotes: `attribute=${value}`
 * gets them here.
 */
function markup(value: unknown): string {
  if (Array.isArray(value)) return value.map(markup).join('');
  if (value === nothing || value === null || value === undefined) return '';
  if (!isResult(value)) return String(value).replace(/[&<>"]/g, (character) => REFERENCES[character]!);
  let html = '';
  value.strings.forEach((part, i) => {
    const own = value.values[i];
    if (!part.endsWith('=')) return (html += part + markup(own));
    const at = part.search(/\S+$/);
    const name = part.slice(at, -1);
    html += part.slice(0, at);
    if (name[0] === '?') html += own && own !== nothing ? name.slice(1) : '';
    else if (own !== nothing) html += `${name}="${markup(own)}"`;
  });
  return html;
}

const kindOf = (node: Node): string => node.nodeName + (node instanceof Element ? node.getAttribute('part') : '');

/** Makes one node like another of its kind; what is in both stays, so that no focus is lost and no voice interrupted. */
function morph(node: Node, like: Node): void {
  if (node instanceof Element) {
    const { attributes } = like as Element;
    for (const { name } of [...node.attributes]) if (!attributes.getNamedItem(name)) node.removeAttribute(name);
    for (const { name, value } of attributes) if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  } else if (node.nodeValue !== like.nodeValue) node.nodeValue = like.nodeValue;
  let at = node.firstChild;
  for (const child of [...like.childNodes]) {
    let match = at;
    while (match && kindOf(match) !== kindOf(child)) match = match.nextSibling;
    if (match) {
      remove(at, match);
      at = match.nextSibling;
      morph(match, child);
    } else node.insertBefore(child, at);
  }
  remove(at, null);
}

/** The place between two nodes, and what is shown there. */
class Child {
  #shown: unknown = nothing;
  #update?: (values: readonly unknown[]) => void;
  #items: Item[] = [];

  constructor(
    readonly start: Node,
    readonly end: Node | null,
  ) {}

  set(value: unknown): void {
    if (Array.isArray(value)) this.#setItems(value);
    else if (isResult(value)) {
      if (this.#shown !== value.strings) {
        const [fragment, update] = instantiate(value);
        this.#update = update;
        update(value.values);
        this.#replace(value.strings, fragment);
      } else this.#update!(value.values);
    } else if (value !== this.#shown) {
      const { nextSibling } = this.start;
      if (value === nothing || value === null || value === undefined || value instanceof Node) this.#replace(value, value as Node);
      else if (nextSibling instanceof Text && nextSibling.nextSibling === this.end) {
        nextSibling.data = String(value);
        this.#shown = value;
      } else this.#replace(value, new Text(String(value)));
    }
  }

  #setItems(values: readonly unknown[]): void {
    if (this.#shown !== this.#items) this.#replace(this.#items, undefined);
    const before = this.#items;
    const known = new Map(before.map((item) => [item.key, item]));
    const drawn: Item[] = [];
    this.#shown = this.#items = values.map((value, i) => {
      const key = (value as Result).key ?? i;
      const html = markup(value);
      const item = known.get(key);
      known.delete(key);
      if (item?.html === html) return item;
      const next = { key, html, node: item?.node };
      drawn.push(next);
      return next;
    });
    // One call of the browser's parser for all, which is what makes long lists fast.
    const fragment = parse(drawn.map(({ html }) => html).join(''));
    const fresh = [...fragment.children];
    drawn.forEach((item, i) => (item.node ? morph(item.node, fresh[i]!) : (item.node = fresh[i])));
    if (!before.length) this.#insert(fragment);
    // What goes is taken out first, so that what stays need not move.
    const kept = new Set(this.#items.map(({ node }) => node));
    for (const { node } of before) if (!kept.has(node)) node!.remove();
    let at = this.start.nextSibling;
    for (const { node } of this.#items) {
      if (node === at) at = at!.nextSibling;
      else this.start.parentNode!.insertBefore(node!, at);
    }
  }

  #replace(shown: unknown, node: unknown): void {
    remove(this.start.nextSibling, this.end);
    if (shown !== this.#items) this.#items = [];
    this.#shown = shown;
    if (node instanceof Node) this.#insert(node);
  }

  #insert<T extends Node>(node: T): T {
    return this.start.parentNode!.insertBefore(node, this.end);
  }
}

function remove(node: Node | null, end: Node | null): void {
  while (node && node !== end) {
    const { nextSibling } = node;
    node.parentNode!.removeChild(node);
    node = nextSibling;
  }
}

function instantiate(result: Result): [DocumentFragment, (values: readonly unknown[]) => void] {
  let template = templates.get(result.strings);
  if (!template) templates.set(result.strings, (template = prepare(result)));
  const fragment = document.importNode(template.content, true);
  const walker = walk(fragment);
  let place = -1;
  const parts = template.bindings.map(({ node, attribute }): Part => {
    while (place < node) {
      walker.nextNode();
      place++;
    }
    const { currentNode } = walker;
    if (attribute) return attributePart(currentNode as Element, attribute);
    const child = new Child(currentNode, currentNode.nextSibling);
    return (values, at) => (child.set(values[at]), at + 1);
  });
  return [fragment, (values) => void parts.reduce((at, part) => part(values, at), 0)];
}

const roots = new WeakMap<Node, Child>();

/** Shows `value` in `root`; the next call for the same root changes what differs. */
export function render(value: unknown, root: ShadowRoot): void {
  let child = roots.get(root);
  if (!child) {
    roots.set(root, (child = new Child(new Comment(), null)));
    // What a server has rendered goes.
    root.replaceChildren(child.start);
  }
  child.set(value);
}
