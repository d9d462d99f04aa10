import { nearestTag } from '../../attribute-problems.js';
import { isTag, TAG_NAMES } from '../../tags.js';
import { isMixedContent } from '../mixed-content.js';
import { attributeFindings } from './attribute-findings.js';
import { elementsOf } from './elements-of.js';
import type { PageFinding } from './page-finding.js';
import { baseOf, feedsOf, hasFeed, openingTag, runs, widgetsOf, writtenOf, type PageWidget } from './page-widgets.js';
import { fileOf, filesOf, scriptTagsOf, type ScriptTag } from './script-tags.js';
import { writtenSettings, type Settings } from './settings.js';

const WIDGETS = [...TAG_NAMES, '[data-bwi]'].join();
/** Where a tag is text on purpose. */
const QUOTED = 'pre, code, textarea, script, style, template, noscript, title, kbd, samp';
const ESCAPED = /<(bwi-[a-z-]+|div\b[^>]*\bdata-bwi\b|script\b[^>]*\bbwi(\.all)?\.js\b)[^>]*>?/i;

/** What is wrong with the elements of a page, whether it runs or not. `url` is its address. */
export function markupFindings(page: Document, url: string, settings = writtenSettings(page)): PageFinding[] {
  const scripts = scriptTagsOf(page);
  const widgets = widgetsOf(page);
  const known = widgets.filter(({ tag }) => isTag(tag));
  const base = baseOf(page, url);
  const files = filesOf(page, base);
  const found: PageFinding[] = [
    ...escapedTags(page),
    ...strippedMounts(page),
    ...scripts.flatMap((script) => findingsOfScript(script, url, base)),
    ...widgets.flatMap((widget) => findingsOfWidget(widget, base, scripts.length ? settings : undefined)),
  ];
  if (files.length > 1) found.push({ code: 'two-versions', values: files });
  // With `data-feed` ours may be joined with others in one file.
  if (known.length && !scripts.length && !known.some(runs) && !page.querySelector('script[data-feed]'))
    found.push({ code: 'script-missing' });
  const tells = ['tag-escaped', 'mount-stripped', 'tag-unknown'];
  if (!known.length && !found.some(({ code }) => tells.includes(code)))
    found.push({ code: scripts.length ? 'tag-stripped' : 'nothing-there' });
  return found;
}

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

/** Mounts that have lost the name of their widget. */
const strippedMounts = (page: Document): PageFinding[] =>
  elementsOf(page)
    .filter((element) => element.matches('.bwi:not([data-bwi])') && !element.querySelector(WIDGETS))
    .map((element) => ({ code: 'mount-stripped', values: [openingTag(element)], element }));

function findingsOfScript(script: ScriptTag, url: string, base: string): PageFinding[] {
  const { element } = script;
  const file = fileOf(script, base);
  const values = [openingTag(element)];
  // Of quotation marks, the source tells.
  if (!file) return /^["“”„‟«»″‘’‚']/.test(script.address) ? [] : [{ code: 'script-unreachable', values }];
  if (isMixedContent(url, file)) return [{ code: 'script-http', values: [file] }];
  // Subresource Integrity: of another origin nothing is checked, and nothing runs, unless the server is asked by CORS.
  const isOpen = element.hasAttribute('integrity') && !element.hasAttribute('crossorigin') && new URL(file).origin !== new URL(url).origin;
  return isOpen ? [{ code: 'script-open', values }] : [];
}

/** @param settings those of the script tag; of a page without one, nothing is known. */
function findingsOfWidget(widget: PageWidget, base: string, settings: Settings | undefined): PageFinding[] {
  const { tag, mount } = widget;
  const element = writtenOf(widget);
  const at = { values: [openingTag(element)], element };
  if (!isTag(tag)) {
    const meant = nearestTag(tag);
    return [{ code: 'tag-unknown', ...at, meant: mount ? meant?.slice('bwi-'.length) : meant }];
  }
  const found = attributeFindings(widget, tag);
  // Of a widget that runs, its status tells: it may have been given its articles, or the page its feed, by a script.
  if (settings && hasFeed(widget) && !runs(widget) && !feedsOf(widget, base, settings.feed).length)
    found.push({ code: 'feed-missing', ...at });
  return found;
}
