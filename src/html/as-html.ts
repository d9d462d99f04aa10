import { decodeHtmlEntities } from './entities.js';
import { runSteps } from '../steps.js';
import { webUrl } from '../text/urls.js';
import { VOID_ELEMENTS } from './void-elements.js';
import { tokenize } from './tokenizer.js';

/** Attributes that hold an address. */
const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'poster', 'cite', 'data-src', 'data-lazy-src', 'data-original']);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * Converts markup of a feed to HTML: removes XML prefixes, adds the end tags that HTML needs, and resolves addresses against `base` and
 * against `xml:base` in the markup. This must happen here, since an article keeps no base but its own address.
 */
export function asHtml(markup: string, rules: 'xml' | 'html', base?: string): string {
  let html = '';
  const bases: { readonly name: string; readonly base: string | undefined }[] = [];
  const steps = tokenize(markup, rules, {
    open(rawName, attributes, _, selfClosing) {
      const name = rawName.replace(/^.*:/, '');
      const outer = bases.at(-1)?.base ?? base;
      const inner = webUrl(decodeHtmlEntities(attributes['xml:base'] ?? ''), outer) ?? outer;
      if (rules === 'xml' && !selfClosing && inner !== outer) bases.push({ name: rawName, base: inner });
      html += `<${name}`;
      for (const [key, source] of Object.entries(attributes)) {
        if (!/^[a-z][\w-]*$/.test(key)) continue;
        const address = ADDRESS_ATTRIBUTES.has(key) && inner && webUrl(decodeHtmlEntities(source), inner);
        html += ` ${key}="${address ? escaped(address) : source.replace(/</g, '&lt;').replace(/"/g, '&quot;')}"`;
      }
      html += selfClosing && !VOID_ELEMENTS.has(name) ? `></${name}>` : '>';
    },
    close(rawName) {
      if (bases.at(-1)?.name === rawName) bases.pop();
      const name = rawName.replace(/^.*:/, '');
      if (!VOID_ELEMENTS.has(name)) html += `</${name}>`;
    },
    text: (source) => (html += source.replace(/</g, '&lt;')),
    cdata: (words) => (html += escaped(words)),
  });
  runSteps(steps);
  return html;
}
