import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as lit from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import * as tags from '../../src/embed/tags.js';
import { render } from '../../src/embed/templates.js';

const ours = { ...tags, render };

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
interface Engine {
  readonly html: Html;
  readonly nothing: unknown;
}

/** What a template is made of: words, one of the templates below with what is in it, or a list of entries. */
type Model = string | number | null | undefined | 'nothing' | Model[] | { readonly kind: number; readonly parts: readonly Model[] };

const templates: ((engine: Engine, a: unknown, b: unknown, c: unknown) => unknown)[] = [
  ({ html }, a) => html`${a}`,
  ({ html }, a, b) => html`${a}${b}`,
  ({ html }, a, b, c) =>
    html`<div>${a}</div>
      ${b}<b>${c} and ${a}</b>`,
  ({ html }, a, b) => html`<ul>${a}</ul>words ${b}`, // prettier-ignore
  ({ html }, a, b, c) => html`<i title=${text(a)} class="x ${words(b)}" ?hidden=${Boolean(text(b))}>${c}</i>`, // prettier-ignore
  // As the build has them.
  ({ html }, a, b, c) => html`<i title="${text(a)}" class="${words(b)} y" ?hidden="${Boolean(text(b))}" lang="${text(c)}">${c}</i>`, // prettier-ignore
];
const words = (value: unknown): unknown => (typeof value === 'symbol' ? '' : text(value));
/** Attributes take words only. */
const text = (value: unknown): unknown => (typeof value === 'object' && value !== null ? 'object' : value);

function build(engine: Engine, model: Model): unknown {
  if (model === 'nothing') return engine.nothing;
  if (Array.isArray(model)) return engine.html`<div>${model.map((part) => engine.html`<section>${build(engine, part)}</section>`)}</div>`;
  if (typeof model !== 'object' || model === null) return model;
  const [a, b, c] = model.parts.map((part) => build(engine, part));
  return templates[model.kind]!(engine, a, b, c);
}

const plain = fc.constantFrom<Model>('nothing', null, undefined, '', 'satu', '<b>', '"&amp;', 3);
const { model } = fc.letrec<{ model: Model }>((tie) => ({
  model: fc.oneof(
    { maxDepth: 4 },
    plain,
    fc.array(tie('model'), { maxLength: 4 }) as fc.Arbitrary<Model>,
    fc.record({ kind: fc.nat(templates.length - 1), parts: fc.tuple(tie('model'), tie('model'), tie('model')) }) as fc.Arbitrary<Model>,
  ),
}));

/** What is in a root but for comments, attributes by name. */
function seen(root: ShadowRoot): string {
  const copy = document.createElement('template');
  copy.innerHTML = root.innerHTML.replace(/<!--.*?-->/g, '');
  for (const element of copy.content.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      element.removeAttribute(name);
      element.setAttribute(name, value);
    }
  return copy.innerHTML;
}
const freshRoot = (): ShadowRoot => document.createElement('div').attachShadow({ mode: 'open' });

describe('templates of the script tag', () => {
  it('show what Lit shows, whatever follows upon whatever', () => {
    fc.assert(
      fc.property(fc.array(model, { minLength: 1, maxLength: 5 }), (models) => {
        const roots = [freshRoot(), freshRoot()] as const;
        for (const model of models) {
          lit.render(build(lit as unknown as Engine, model), roots[0]);
          ours.render(build(ours, model), roots[1]);
          expect(seen(roots[1])).to.equal(seen(roots[0]));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keep the nodes of each item of a list, in whatever order, as Lit does', () => {
    const order = fc.uniqueArray(fc.nat(9), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(order, { minLength: 2, maxLength: 5 }), (orders) => {
        const roots = [freshRoot(), freshRoot()] as const;
        const owners = new Map<string, Element>();
        for (const items of orders) {
          lit.render(lit.html`<ul>${repeat(items, String, (item) => lit.html`<li>${item}</li>`)}</ul>`, roots[0]);
          ours.render(ours.html`<ul>${ours.repeat(items, String, (item) => ours.html`<li>${item}</li>`)}</ul>`, roots[1]);
          expect(seen(roots[1])).to.equal(seen(roots[0]));
          const shown = [...roots[1].querySelectorAll('li')];
          for (const [text, node] of owners) if (node.isConnected) expect(node.textContent).to.equal(text);
          owners.clear();
          for (const node of shown) owners.set(node.textContent!, node);
        }
      }),
    );
  });

  /** A list of `count` entries, each known by its number. */
  const numbered = (root: ShadowRoot, numbers: number[], words: (number: number) => unknown) =>
    ours.render(
      ours.repeat(numbers, String, (number) => ours.html`<li>${words(number)}</li>`),
      root,
    );
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

  // A short list knows its entries by their markup, a long one by what is left of it.
  for (const count of [4, 40])
    it(`touch nothing but what comes, goes and changes, in a list of ${count}`, () => {
      const root = freshRoot();
      numbered(root, upTo(count), String);
      const changes = new MutationObserver(() => {});
      changes.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
      numbered(root, [0, 1, ...upTo(count).slice(2)], (number) => (number === 4 ? 'four' : number));
      const records = changes.takeRecords();
      const moved = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
      const inRoot = moved.filter((node) => node instanceof HTMLLIElement).map(({ textContent }) => textContent);
      expect(inRoot).to.deep.equal(['2', '0']);
      expect(records.filter(({ type }) => type === 'characterData').map(({ target }) => target.nodeValue)).to.deep.equal(['four']);
    });

  it('keep the nodes of a list that grows long, and of one that grows short', () => {
    const root = freshRoot();
    numbered(root, upTo(20), String);
    const nodes = [...root.querySelectorAll('li')];
    numbered(root, upTo(21), String);
    expect([...root.querySelectorAll('li')].slice(0, 20)).to.deep.equal(nodes);
    numbered(root, upTo(3), (number) => -number);
    expect([...root.querySelectorAll('li')]).to.deep.equal(nodes.slice(0, 3));
    expect(root.textContent).to.equal('-1-2-3');
  });

  it('keep the nodes that stay', () => {
    const root = freshRoot();
    const view = (words: string, items: string[]) => ours.html`<p>${words}</p><ul>${items.map((item) => ours.html`<li>${item}</li>`)}</ul>`;
    ours.render(view('a', ['x', 'y']), root);
    const before = [...root.querySelectorAll('*')];
    const texts = before.map(({ lastChild }) => lastChild);
    ours.render(view('b', ['x', 'z', 'w']), root);
    const after = [...root.querySelectorAll('*')];
    expect(after.slice(0, before.length)).to.deep.equal(before);
    expect(root.textContent).to.equal('bxzw');
    expect(texts[0]!.parentNode).to.equal(before[0]);
  });

  it('take the place of what a server has rendered', () => {
    const root = freshRoot();
    root.innerHTML = '<style>p { color: red }</style><p>old</p>';
    ours.render(ours.html`<p>new</p>`, root);
    expect(root.textContent).to.equal('new');
  });

  it('take nothing from a feed for a template', () => {
    const root = freshRoot();
    const hostile: unknown = JSON.parse('{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"],"values":[]}');
    ours.render(ours.html`<p>${hostile}</p>`, root);
    expect(root.querySelector('img')).to.equal(null);
  });

  it('give the entries of a list their new words and attributes, and leave the focus where it is', () => {
    const root = freshRoot();
    document.body.append(root.host);
    const show = (name: string, picture: boolean) =>
      ours.render(
        [ours.html`<li>${picture ? ours.html`<b part="image"></b>` : ''}<a href="#" title=${name}>${name}</a></li>`], // prettier-ignore
        root,
      );
    show('a', true);
    const link = root.querySelector('a')!;
    link.focus();
    show('b', false);
    expect(root.innerHTML).to.contain('<li><a href="#" title="b">b</a></li>');
    expect(root.activeElement === link).to.equal(true);
    root.host.remove();
  });

  it('show nodes, and give them back', () => {
    const root = freshRoot();
    const node = document.createElement('em');
    const view = (value: unknown) => ours.html`<p>${value}</p>`;
    ours.render(view(node), root);
    expect(node.parentElement?.localName).to.equal('p');
    ours.render(view(ours.nothing), root);
    expect(node.isConnected || node.parentNode).to.equal(null);
  });
});
