import { nearestTag } from '../../attribute-problems.js';
import { isTag, TAG_NAMES } from '../../tags.js';
import { oneLine } from '../../text/one-line.js';
import { isMixedContent } from '../mixed-content.js';
import { attributeFindings } from './attribute-findings.js';
import { idleFindings } from './idle-findings.js';
import { elementsOf } from './elements-of.js';
import { ownPageFindings } from './own-page-findings.js';
import type { PageFinding } from './page-finding.js';
import { baseOf, feedsOf, hasFeed, openingTag, runs, widgetsOf, writtenOf, type PageWidget } from './page-widgets.js';
import { fileOf, filesOf, scriptTagsOf, type ScriptTag } from './script-tags.js';
import { writtenSettings, type Settings } from './settings.js';

const WIDGETS = [...TAG_NAMES, '[data-bwi]'].join();
/** Of swallowed text, so much is shown, in characters. */
const MAX_TEXT = 120;
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
    ...widgets.flatMap((widget) => findingsOfWidget(widget, base, url, scripts.length ? settings : undefined)),
  ];
  if (files.length > 1) found.push({ code: 'two-versions', values: files });
  // With `data-feed` ours may be joined with others in one file.
  if (known.length && !scripts.length && !known.some(runs) && !page.querySelector('script[data-feed]'))
    found.push({ code: 'script-missing' });
  if (!known.length) found.push(...inertTags(page));
  const tells = ['tag-escaped', 'tag-inert', 'tag-unclosed', 'mount-stripped', 'tag-unknown'];
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

/** Tags where they are no elements: in comments, and in what only other browsers, scripts or people read. */
function inertTags(page: Document): PageFinding[] {
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const texts: string[] = [];
  while (comments.nextNode()) texts.push(comments.currentNode.nodeValue!);
  // A script tag that is not closed has its own finding.
  for (const element of page.querySelectorAll('template, noscript, textarea')) texts.push(element.innerHTML, element.textContent!);
  return texts.flatMap((text): PageFinding[] => {
    const [value] = ESCAPED.exec(text) ?? [];
    return value ? [{ code: 'tag-inert', values: [value] }] : [];
  });
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
  const found = [...settingFindings(element), ...swallowedBy(element)];
  const isOpen = element.hasAttribute('integrity') && !element.hasAttribute('crossorigin') && new URL(file).origin !== new URL(url).origin;
  return isOpen ? [...found, { code: 'script-open', values }] : found;
}

/** What follows a script tag that is not closed is text of it. */
function swallowedBy(element: HTMLScriptElement): PageFinding[] {
  const text = oneLine(element.text);
  return /<[a-z]/i.test(text) ? [{ code: 'tag-unclosed', values: [openingTag(element), text.slice(0, MAX_TEXT)], element }] : [];
}

/** Settings that there aren't, for one that there is: `feed`, `data-feeds`, `data-host`. */
const settingFindings = (element: HTMLScriptElement): PageFinding[] =>
  [...element.attributes].flatMap(({ name, value }): PageFinding[] => {
    const [, start] = /^(?:data-)?(feed|host|fallback)/.exec(name) ?? [];
    const meant = start && `data-${start === 'host' ? 'hosts' : start}`;
    return meant && name !== meant
      ? [{ code: 'attribute-unknown', values: [`${name}="${value}"`, openingTag(element)], meant, element }]
      : [];
  });

/** @param settings those of the script tag; of a page without one, nothing is known. */
function findingsOfWidget(widget: PageWidget, base: string, url: string, settings: Settings | undefined): PageFinding[] {
  const { tag, mount } = widget;
  const element = writtenOf(widget);
  const at = { values: [openingTag(element)], element };
  if (!isTag(tag)) {
    // Another library may have elements of such names.
    if (globalThis.customElements?.get(tag)) return [];
    const meant = nearestTag(tag);
    return [{ code: 'tag-unknown', ...at, meant: mount ? meant?.slice('bwi-'.length) : meant }];
  }
  const found = [...attributeFindings(widget, tag), ...idleFindings(widget), ...ownPageFindings(widget, tag, base, url)];
  // Of a widget that runs, its status tells: it may have been given its articles, or the page its feed, by a script.
  if (settings && hasFeed(widget) && !runs(widget) && !feedsOf(widget, base, settings.feed).length)
    found.push({ code: 'feed-missing', ...at });
  return found;
}
