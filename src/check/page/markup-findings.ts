import { isTag, TAG_NAMES } from '../../tags.js';
import { isMixedContent } from '../mixed-content.js';
import type { PageFinding } from './page-finding.js';
import { addressesOf, addressOf, baseOf, feedsOf, hasFeed, openingTag, scriptsOf, widgetsOf, type PageWidget } from './page-widgets.js';

const WIDGETS = [...TAG_NAMES, '[data-bwi]'].join();
/** What no fallback of a widget holds: its tag was never closed, and has swallowed what follows it. */
const SWALLOWED = [WIDGETS, 'script', 'form', 'main', 'nav', 'footer', 'h1'].join();
/** Where a tag is text on purpose. */
const QUOTED = 'pre, code, textarea, script, style, template, noscript, title, kbd, samp';
const ESCAPED = /<(bwi-[a-z-]+|div\b[^>]*\bdata-bwi\b|script\b[^>]*\bbwi(\.all)?\.js\b)[^>]*>?/i;

/** What is wrong with how a page is written, whether it runs or not. `url` is its address. */
export function markupFindings(page: Document, url: string): PageFinding[] {
  const scripts = scriptsOf(page);
  const widgets = widgetsOf(page);
  const known = widgets.filter(({ tag }) => isTag(tag));
  const escaped = escapedTags(page);
  const base = baseOf(page, url);
  const addresses = addressesOf(page, base);
  const findings: (PageFinding | false)[] = [
    ...escaped,
    ...strippedMounts(page),
    ...scripts.flatMap((script) => findingsOfScript(script, url, base)),
    ...widgets.flatMap((widget) => findingsOfWidget(widget, page)),
    addresses.length > 1 && { code: 'two-versions', values: addresses },
    known.length > 0 && !scripts.length && !known.some(runs) && { code: 'script-missing' },
  ];
  const found = findings.filter((finding) => finding !== false);
  const tells = ['tag-escaped', 'mount-stripped', 'tag-unknown'];
  if (known.length || found.some(({ code }) => tells.includes(code))) return found;
  return [...found, { code: scripts.length ? 'tag-stripped' : 'nothing-there' }];
}

/** True for a widget that runs: its page has it from npm, or by a script tag that is gone. */
const runs = ({ element }: PageWidget): boolean => 'bwi' in element.constructor;

/** Tags that a CMS has turned into text that readers see. */
function escapedTags(page: Document): PageFinding[] {
  const found: PageFinding[] = [];
  const texts = page.createTreeWalker(page.body ?? page, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const [value] = ESCAPED.exec(texts.currentNode.nodeValue!) ?? [];
    if (value && element && !element.closest(QUOTED)) found.push({ code: 'tag-escaped', values: [value], element });
  }
  return found;
}

/** Mounts that have lost the name of their widget, or name one that there isn't. */
const strippedMounts = (page: Document): PageFinding[] =>
  [...page.querySelectorAll('.bwi:not([data-bwi])')]
    .filter((element) => !element.querySelector(WIDGETS))
    .map((element) => ({ code: 'mount-stripped', values: [openingTag(element)], element }));

function findingsOfScript(script: HTMLScriptElement, url: string, base: string): PageFinding[] {
  const address = addressOf(script, base);
  if (!address) return [{ code: 'script-unreachable', values: [openingTag(script)] }];
  const { href, origin } = address;
  const found: PageFinding[] = [];
  if (isMixedContent(url, href)) found.push({ code: 'script-http', values: [href] });
  // Subresource Integrity: of another origin nothing is checked, and nothing runs, unless the server is asked by CORS.
  if (script.hasAttribute('integrity') && !script.hasAttribute('crossorigin') && origin !== new URL(url).origin)
    found.push({ code: 'script-open', values: [openingTag(script)] });
  if (script.type === 'module') found.push({ code: 'script-module', values: [openingTag(script)] });
  return found;
}

function findingsOfWidget(widget: PageWidget, page: Document): PageFinding[] {
  const { element, tag } = widget;
  const at = { values: [openingTag(element)], element };
  if (!isTag(tag)) return [{ code: 'tag-unknown', ...at }];
  const found: PageFinding[] = [];
  if (element.localName === tag && element.querySelector(SWALLOWED)) found.push({ code: 'tag-unclosed', ...at });
  // In a page that runs, an element may have been given its articles, or the page its feed, by a script.
  const { status = 'failed' } = element as { status?: string };
  if (hasFeed(widget) && status === 'failed' && scriptsOf(page).length && !feedsOf(widget, page).length)
    found.push({ code: 'feed-missing', ...at });
  return found;
}
