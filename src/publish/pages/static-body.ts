import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { find, html as names } from 'property-information';
import { CONTINUE, SKIP, visit, EXIT } from 'unist-util-visit';
import { datelinePlace } from '../../elements/article-body.js';
import { BODY_ATTRIBUTES, bodyHtml, BODY_TAGS, type BodyOptions } from '../../html/body-html.js';

const WEB = ['http', 'https'];

/** The same tags, attributes and addresses that the widgets' sanitiser leaves. */
const SCHEMA: Schema = {
  tagNames: BODY_TAGS,
  attributes: { '*': BODY_ATTRIBUTES.map((name) => find(names, name).property) },
  protocols: { href: WEB, src: WEB, cite: WEB },
};

/** The body of an article for a page, as safe as in the widgets. Undefined where nothing is left of it, or it is too large. */
export function staticBody(html: string, options: BodyOptions): string | undefined {
  const body = bodyHtml(html, options);
  if (body === undefined) return undefined;
  const tree = sanitize(fromHtml(body, { fragment: true }), SCHEMA) as Root;
  visit(tree, 'element', (element, index, parent) => {
    if (!/^(p|figure)$/.test(element.tagName) || !isEmpty(element)) return CONTINUE;
    parent!.children.splice(index!, 1);
    return [SKIP, index!];
  });
  if (!hasContent(tree)) return undefined;
  markDateline(tree);
  return toHtml(tree);
}

const wordsOf = (node: RootContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

const has = (node: Root | RootContent, tags: readonly string[]): boolean =>
  ('tagName' in node && tags.includes(node.tagName)) || ('children' in node && node.children.some((child) => has(child, tags)));

const hasContent = (tree: Root): boolean => tree.children.some((child) => wordsOf(child).trim()) || has(tree, ['img']);

/** True for an element with nothing but white space, or the caption of a picture that was removed. */
const isEmpty = (element: Element): boolean =>
  !has(element, ['img', 'hr', 'table']) &&
  !element.children.some((child) => wordsOf(child).trim() && !(child.type === 'element' && child.tagName === 'figcaption'));

/** Marks the place name of the dateline, as the widgets do. */
function markDateline(tree: Root): void {
  visit(tree, 'text', (text: Text, index, parent) => {
    if (!text.value.trim()) return CONTINUE;
    const place = datelinePlace(text.value);
    if (place && !(parent!.type === 'element' && /^(h[2-6]|figcaption)$/.test(parent!.tagName))) {
      const mark: ElementContent = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['dateline'] },
        children: [{ type: 'text', value: place }],
      };
      parent!.children.splice(index!, 1, mark, { type: 'text', value: text.value.slice(place.length) });
    }
    return EXIT;
  });
}
