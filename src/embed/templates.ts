import { nothing, type Result } from './tags.js';

/**
 * Templates for the script tag: what these widgets use of lit-html in a third of its bytes. It has child, attribute, `?boolean`,
 * `.property` and `@event` bindings; no directives, no bindings in comments, tag names or raw text elements.
 * A template is parsed once; a render touches only what differs from the last one.
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

const walk = (root: Node): TreeWalker => document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);

function prepare({ strings, _$litType$: type }: Result): Template {
  let markup = '';
  strings.forEach((part, i) => {
    markup += part;
    if (i < strings.length - 1) markup += markup.lastIndexOf('<') > markup.lastIndexOf('>') ? HOLE : `<!--${HOLE}-->`;
    // A value at the very end needs a node behind it that says where it ends.
    else if (!part) markup += '<!---->';
  });
  const element = document.createElement('template');
  if (type === 2) markup = `<svg>${markup}</svg>`;
  element.innerHTML = policy ? policy.createHTML(markup) : markup;
  const { content } = element;
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
  if (kind === '@') {
    element.addEventListener(bare, (event) => (last as (event: Event) => void)(event));
    return (values, at) => ((last = values[at]), at + 1);
  }
  return (values, at) => {
    const own = values.slice(at, at + count);
    const value =
      count === 1 && !(statics[0]! + statics[1]!)
        ? own[0]
        : own.includes(nothing)
          ? nothing
          : statics.reduce((text, piece, i) => `${text}${own[i - 1] ?? ''}${piece}`);
    if (value !== last) {
      last = value;
      if (kind === '.') (element as unknown as Record<string, unknown>)[bare] = value;
      else if (kind === '?') element.toggleAttribute(bare, Boolean(value) && value !== nothing);
      else if (value === nothing) element.removeAttribute(name);
      else element.setAttribute(name, String(value ?? ''));
    }
    return at + count;
  };
}

/** The place between two nodes, and what is shown there. */
class Child {
  #shown: unknown = nothing;
  #update?: (values: readonly unknown[]) => void;
  #items: Child[] = [];

  constructor(
    readonly start: Node,
    readonly end: Node | null,
    readonly key?: unknown,
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
    const keys: unknown[] = values.map((value, i) => (value as Result | undefined)?.key ?? i);
    const known = new Map<unknown, Child>();
    const wanted = new Set(keys);
    for (const item of this.#items) {
      // What goes is taken out first, so that what stays need not move.
      if (wanted.delete(item.key)) known.set(item.key, item);
      else remove(item.start, item.end!.nextSibling);
    }
    let at = this.start.nextSibling;
    this.#items = values.map((value, i) => {
      let item = known.get(keys[i]);
      known.delete(keys[i]);
      if (item?.start === at) at = item.end!.nextSibling;
      else {
        const nodes = item ? between(item.start, item.end!) : [new Comment(), new Comment()];
        item ??= new Child(nodes[0]!, nodes[1]!, keys[i]);
        for (const node of nodes) this.start.parentNode!.insertBefore(node, at);
      }
      item.set(value);
      return item;
    });
    this.#shown = this.#items;
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

/** `start`, `end` and what is between them. */
function between(start: Node, end: Node): Node[] {
  const nodes = [start];
  while (nodes.at(-1) !== end) nodes.push(nodes.at(-1)!.nextSibling!);
  return nodes;
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
