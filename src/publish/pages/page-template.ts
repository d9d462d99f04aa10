import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { PublishError } from '../problem.js';
import { isInside } from '../sources/is-inside.js';
import type { Asset } from '../sources/source.js';

/** What a newsroom puts in the place of ours; all of it is HTML or CSS that it has written itself. */
export interface PageTemplate {
  readonly header?: string;
  readonly footer?: string;
  readonly style?: string;
}

/** What a template is read with. */
export interface TemplateOptions {
  /** Address of the published folder, to which its addresses are relative. */
  readonly base: string;
  /** Publishes a picture that stands beside it. */
  readonly asset: (bytes: Uint8Array, name: string) => Promise<Asset>;
}

const PARTS = new Set(['header', 'footer', 'style']);

/** What the pages' policy would refuse; so it does with attributes that are scripts or styles. */
const REFUSED = new Set('script iframe object embed form link meta base'.split(' '));

const wrong = (value: string): PublishError => new PublishError({ code: 'template-part-unknown', value });

/**
 * Reads a template: a file with a `header`, a `footer` and a `style`, or some of them. Pictures beside it are published with the set.
 *
 * @throws {PublishError} for anything else in it, and for what the pages' policy would refuse.
 */
export async function readTemplate(path: string, { base, asset }: TemplateOptions): Promise<PageTemplate> {
  const tree = fromHtml(await readFile(path, 'utf8'), { fragment: true });
  const pictures: Promise<void>[] = [];
  visit(tree, 'element', (element: Element) => {
    const { properties } = element;
    const refused = REFUSED.has(element.tagName) ? element.tagName : Object.keys(properties).find((name) => /^(on|style$)/i.test(name));
    if (refused) throw wrong(refused);
    const { href, src } = properties;
    // A place of the page is on each of them.
    if (typeof href === 'string' && !href.startsWith('#') && URL.canParse(href, base)) properties.href = new URL(href, base).href;
    if (typeof src === 'string' && !/^(https?:|data:|\/\/)/i.test(src)) pictures.push(publish(src, element));
  });
  async function publish(src: string, element: Element): Promise<void> {
    const folder = dirname(path);
    const file = join(folder, decodeURI(src));
    if (!isInside(folder, file)) throw new PublishError({ code: 'picture-outside', value: src });
    const kept = await asset(await readFile(file), relative(folder, file));
    await kept.write();
    element.properties.src = kept.address;
  }
  await Promise.all(pictures);
  return Object.fromEntries(parts(tree));
}

function* parts(tree: Root): Generator<[string, string]> {
  for (const child of tree.children) {
    if (child.type === 'comment' || (child.type === 'text' && !child.value.trim())) continue;
    if (child.type !== 'element' || !PARTS.has(child.tagName))
      throw wrong(child.type === 'element' ? child.tagName : 'text' in child ? '' : child.type);
    yield [
      child.tagName,
      child.tagName === 'style' ? child.children.map((text) => ('value' in text ? text.value : '')).join('') : toHtml(child),
    ];
  }
}
