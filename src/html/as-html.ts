import { decodeHtmlEntities } from './entities.js';
import { runSteps } from '../steps.js';
import { webUrl } from '../text/urls.js';
import { VOID_ELEMENTS } from './void-elements.js';
import { tokenize } from './tokenizer.js';

const ADDRESSES = new Set(['href', 'src', 'poster', 'cite', 'data-src', 'data-lazy-src', 'data-original']);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * Markup of a feed as HTML that means the same: XHTML without prefixes and with ends where HTML needs them, addresses
 * resolved against `base` and the `xml:base` inside it, since an article is known by its own address only.
 */
export function asHtml(markup: string, rules: 'xml' | 'html', base?: string): string {
  let html = '';
  const bases: { readonly name: string; readonly base: string | undefined }[] = [];
  const steps = tokenize(markup, rules, {
    open(written, attributes, _, closed) {
      const name = written.replace(/^.*:/, '');
      const outer = bases.at(-1)?.base ?? base;
      const inner = webUrl(decodeHtmlEntities(attributes['xml:base'] ?? ''), outer) ?? outer;
      if (rules === 'xml' && !closed && inner !== outer) bases.push({ name: written, base: inner });
      html += `<${name}`;
      for (const [key, source] of Object.entries(attributes)) {
        if (!/^[a-z][\w-]*$/.test(key)) continue;
        const address = ADDRESSES.has(key) && inner && webUrl(decodeHtmlEntities(source), inner);
        html += ` ${key}="${address ? escaped(address) : source.replace(/</g, '&lt;').replace(/"/g, '&quot;')}"`;
      }
      html += closed && !VOID_ELEMENTS.has(name) ? `></${name}>` : '>';
    },
    close(written) {
      if (bases.at(-1)?.name === written) bases.pop();
      const name = written.replace(/^.*:/, '');
      if (!VOID_ELEMENTS.has(name)) html += `</${name}>`;
    },
    text: (source) => (html += source.replace(/</g, '&lt;')),
    cdata: (words) => (html += escaped(words)),
  });
  runSteps(steps);
  return html;
}
