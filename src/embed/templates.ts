import { nothing, type Result } from './tags.js';

/**
 * Templates for the script tag, in a third of lit-html's bytes: a template with its values is written as markup, which the browser
 * parses at once, sooner than it clones nodes one by one; a later render changes the nodes that are there into those that are
 * wanted. It has child, attribute and `?boolean` values; listeners belong to the element (`handleEvent`). A list or a node stands
 * alone in its parent.
 */

/** JSON can't make an array with a `raw`: what comes from a feed is never taken for a template. */
const isResult = (value: unknown): value is Result => Object.hasOwn(Object((value as Partial<Result> | undefined)?.strings), 'raw');

// The name that partners' Trusted Types policies allow for Lit.
const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(html: string): string } } };
const policy = trustedTypes?.createPolicy('lit-html', { createHTML: (markup: string) => markup });

/** Through a template, in which nothing is fetched and nothing runs. */
function parse(markup: string): DocumentFragment {
  const element = document.createElement('template');
  element.innerHTML = policy ? policy.createHTML(markup) : markup;
  return element.content;
}

/** What becomes a text or stands between quotes. */
const escape = (value: unknown): string => String(value).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * A value as markup. Lists and nodes go into `live`, and a comment with their number marks their place; without `live`, in an entry
 * of a list, a list is written out.
 */
function markup(value: unknown, live?: unknown[]): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (live && (Array.isArray(value) || value instanceof Node)) return `<!--${live.push(value) - 1}-->`;
  if (Array.isArray(value)) return value.map((entry) => markup(entry)).join('');
  if (!isResult(value)) return escape(value);
  const { strings, values } = value;
  let html = '';
  let quote = '';
  strings.forEach((whole, i) => {
    const part = whole.slice(quote.length);
    const own = values[i];
    // An attribute that is this value and nothing else, with quotes around it or, before minifying, without.
    const [tail, name = '', sign = ''] = /(\S+)=("?)$/.exec(part) ?? [];
    quote = '';
    if (!tail || !strings[i + 1]!.startsWith(sign)) return (html += part + markup(own, live));
    quote = sign;
    html += part.slice(0, -tail.length);
    if (name[0] === '?') html += own && own !== nothing ? name.slice(1) : '';
    else if (own !== nothing) html += `${name}="${escape(own ?? '')}"`;
  });
  return html;
}

const kindOf = (node: Node): string => (node instanceof Element ? `${node.localName}.${node.classList[0]}` : node.nodeName);

/** Makes one node like another of its kind; what is in both stays, so that no focus is lost and no voice interrupted. */
function morph(node: Node, like: Node): void {
  if (node instanceof Element) {
    const wanted = like as Element;
    // By their names: a look at `attributes` makes a node of each.
    for (const name of node.getAttributeNames()) if (!wanted.hasAttribute(name)) node.removeAttribute(name);
    for (const name of wanted.getAttributeNames()) {
      const value = wanted.getAttribute(name)!;
      if (node.getAttribute(name) !== value) node.setAttribute(name, value);
    }
  } else if (node.nodeValue !== like.nodeValue) node.nodeValue = like.nodeValue;
  let at = node.firstChild;
  for (const child of [...like.childNodes]) {
    let match = at;
    while (match && kindOf(match) !== kindOf(child)) match = match.nextSibling;
    if (match) {
      remove(at, match);
      at = match.nextSibling;
      morph(match, child);
      // What follows the comment is not of the template.
      if (child instanceof Comment) return;
    } else node.insertBefore(child, at);
  }
  remove(at, null);
}

function remove(node: Node | null, end: Node | null): void {
  while (node && node !== end) {
    const { nextSibling }: Node = node;
    (node as ChildNode).remove();
    node = nextSibling;
  }
}

/** An entry of a list: which markup was drawn last, and its one element. */
interface Item {
  readonly key: unknown;
  readonly digest: string | number;
  node: Element | undefined;
}

/** Entries of a list that keep their markup, to tell whether it changes: hashing it takes a slow phone 2 ms before the first paint. */
const FEW = 20;

/** Tells markups apart in eight bytes, where a long list would keep a megabyte of them: a multiplicative hash, and the length. */
function digestOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return hash * 2 ** 20 + text.length;
}

const lists = new WeakMap<Comment, readonly Item[]>();

/** Shows the entries of a list behind the comment that marks its place; those that stay keep their nodes. */
function showList(place: Comment, values: readonly unknown[]): void {
  const before = lists.get(place) ?? [];
  const known = new Map(before.map((item) => [item.key, item]));
  const drawn: Item[] = [];
  let fresh = '';
  const items = values.map((value, i): Item => {
    const key = (value as Result).key ?? i;
    const html = markup(value);
    const digest = values.length > FEW ? digestOf(html) : html;
    const item = known.get(key);
    known.delete(key);
    if (item?.digest === digest) return item;
    const next = { key, digest, node: item?.node };
    drawn.push(next);
    fresh += html;
    return next;
  });
  lists.set(place, items);
  const fragment = parse(fresh);
  [...fragment.children].forEach((node, i) => {
    const item = drawn[i]!;
    if (item.node) morph(item.node, node);
    else item.node = node;
  });
  const parent = place.parentNode as ShadowRoot;
  if (before.length) {
    // What goes is taken out first, so that what stays need not move.
    const kept = new Set(items.map(({ node }) => node));
    for (const { node } of before) if (!kept.has(node)) node!.remove();
  } else parent.replaceChildren(place, fragment);
  let at = place.nextSibling;
  for (const { node } of items) {
    if (node === at) at = at!.nextSibling;
    else parent.insertBefore(node!, at);
  }
}

const shown = new WeakMap<Node, string>();

/** Shows `value` in `root`; the next call for the same root changes what differs. */
export function render(value: unknown, root: ShadowRoot): void {
  const live: unknown[] = [];
  const html = markup(value, live);
  const before = shown.get(root);
  // What a server has rendered goes.
  if (before === undefined) root.replaceChildren(parse(html));
  else if (before !== html) morph(root, parse(html));
  shown.set(root, html);
  if (!live.length) return;
  for (const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT); walker.nextNode();) {
    const place = walker.currentNode as Comment;
    const own = live[+place.data];
    if (Array.isArray(own)) showList(place, own);
    else if (own && place.nextSibling !== own) (place.parentNode as ShadowRoot).replaceChildren(place, own as Node);
  }
}
