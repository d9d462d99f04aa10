import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { PublishError, type PublishProblem } from '../problem.js';
import { filesByKey, OwnPictures } from '../sources/own-pictures.js';
import type { SourceOptions } from '../sources/source.js';

/** What a newsroom puts in the place of ours; all of it is HTML or CSS that it has written itself. */
export interface PageTemplate {
  readonly header?: string;
  readonly footer?: string;
  readonly style?: string;
}

/** What a template is read with: the address to which its own are relative, and where its pictures go. */
export interface TemplateOptions extends Pick<SourceOptions, 'asset'> {
  readonly base: string;
}

const PARTS = new Set(['header', 'footer', 'style']);

/** What the pages' policy would refuse; so it does with attributes that are scripts or styles. */
const REFUSED = new Set('script iframe object embed form link meta base'.split(' '));

const wrong = (value: string): PublishError => new PublishError({ code: 'template-part-unknown', value });

/**
 * Reads a template: a file with a `header`, a `footer` and a `style`, or some of them. Pictures beside it are published with the set, as
 * those of texts are; one that can't be had costs the picture, and is named.
 *
 * @throws {PublishError} for anything else in it, and for what the pages' policy would refuse.
 */
export async function readTemplate(
  path: string,
  { base, asset }: TemplateOptions,
): Promise<{ readonly template: PageTemplate; readonly problems: readonly PublishProblem[] }> {
  const root = resolve(dirname(path));
  const files = filesByKey((await readdir(root)).map((name) => join(root, name)));
  const own = new OwnPictures(resolve(path), root, files, { asset });
  const tree = fromHtml(await own.keepInHtml(await readFile(path, 'utf8')), { fragment: true });
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    const refused = REFUSED.has(tagName) ? tagName : Object.keys(properties).find((name) => /^(on|style$)/i.test(name));
    if (refused) throw wrong(refused);
    const { href } = properties;
    // A place of the page is on each of them.
    if (typeof href === 'string' && !href.startsWith('#') && URL.canParse(href, base)) properties.href = new URL(href, base).href;
  });
  const template = Object.fromEntries(parts(tree));
  await own.write();
  return { template, problems: own.problems };
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
