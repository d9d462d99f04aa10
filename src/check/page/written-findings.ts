import { isTag, TAG_NAMES } from '../../tags.js';
import { oneLine } from '../../text/one-line.js';
import type { PageFinding } from './page-finding.js';
import { scriptTagsOf } from './script-tags.js';
import { openingTag, widgetsOf, writtenOf, type PageWidget } from './page-widgets.js';

/** Comments, and the content of elements in which tags are text. */
const TEXT = /<!--[^]*?-->|(<(script|style|textarea|title|xmp|noscript|template)\b[^>]*>)[^]*?(?=<\/\2)/gi;
const TAG = /<(\/?)([a-z][\w-]*)\b[^>]*>/gi;
/** A value that begins with another quotation mark than HTML's. */
const CURLY = /=\s*[“”„‟«»″‘’‚]/;
const OURS = /^<(bwi-|[^>]*\bdata-bwi\b|script\b[^>]*\bbwi(\.all)?\.js\b)/i;

/** Of swallowed text, so much is shown, in characters. */
const MAX_TEXT = 60;

/**
 * What is wrong with how a page is written that can't be seen of its elements: browsers have mended it, or the widgets have. `source` is
 * empty where it can't be had.
 */
export function writtenFindings(page: Document, source: string): PageFinding[] {
  const tags = [...source.replace(TEXT, '$1').matchAll(TAG)];
  return [...quoteFindings(page, tags), ...unclosedFindings(page, tags)];
}

function quoteFindings(page: Document, tags: readonly RegExpExecArray[]): PageFinding[] {
  const isScript = (tag: string): boolean => /^<script/i.test(tag);
  const curly = tags.map(([tag]) => tag).filter((tag) => OURS.test(tag) && CURLY.test(tag));
  // The address of such a script is wrong, and nothing of it runs.
  const broken = scriptTagsOf(page).filter(({ element }) => CURLY.test(`=${element.getAttribute('src')}`));
  const found = curly.filter((tag) => !(broken.length && isScript(tag)));
  return [
    ...broken.map(({ element }) => ({ code: 'script-quotes', values: [openingTag(element)], element }) as const),
    ...(found.length ? [{ code: 'quotes', values: found } as const] : []),
  ];
}

/** What no fallback of a widget holds. */
const SWALLOWED = ['script', 'form', 'main', 'nav', 'footer', 'h1', '[data-bwi]', ...TAG_NAMES].join();

/** Widgets that are not closed, and what they have swallowed of the page. */
function unclosedFindings(page: Document, tags: readonly RegExpExecArray[]): PageFinding[] {
  const widgets = widgetsOf(page).filter(({ tag }) => isTag(tag));
  const unclosed = new Set([
    ...[...openTags(tags)].flatMap(([name, places]) =>
      at(
        widgets.filter(({ tag, mount }) => tag === name && !mount),
        places,
      ),
    ),
    ...at(
      widgets.filter(({ mount }) => mount),
      closedMounts(tags),
    ),
    ...widgets.filter(({ element }) => element.querySelector(SWALLOWED)),
  ]);
  return [...unclosed].flatMap((widget): PageFinding[] => {
    const swallowed = swallowedBy(widget.element);
    const element = writtenOf(widget);
    return swallowed.length ? [{ code: 'tag-unclosed', values: [openingTag(element), ...swallowed], element }] : [];
  });
}

/** How many elements of a name a source has, and which of them are not closed, by their order. */
interface Places {
  all: number;
  open: number[];
}

/** Widgets' tags that have no closing tag, by name. */
function openTags(tags: readonly RegExpExecArray[]): Map<string, Places> {
  const found = new Map<string, Places>();
  for (const [, closes, written] of tags) {
    const name = written!.toLowerCase();
    if (!isTag(name)) continue;
    const places = found.get(name) ?? { all: 0, open: [] };
    found.set(name, places);
    if (closes) places.open.pop();
    else places.open.push(places.all++);
  }
  return found;
}

/** Mounts that are written as `<div data-bwi="…" />`, which HTML takes for an opening tag. */
function closedMounts(tags: readonly RegExpExecArray[]): Places {
  const mounts = tags.map(([tag]) => tag).filter((tag) => /\sdata-bwi\b/i.test(tag));
  return { all: mounts.length, open: mounts.flatMap((tag, place) => (tag.endsWith('/>') ? [place] : [])) };
}

/** The widgets at these places; none where the page has others than its source, as scripts may have it. */
const at = (widgets: readonly PageWidget[], { all, open }: Places): PageWidget[] =>
  widgets.length === all ? open.map((place) => widgets[place]!) : [];

/** What stands inside an element beside links, as a person knows it. */
const swallowedBy = (element: Element): string[] =>
  [...element.childNodes].flatMap((node) => {
    const text = oneLine(node.textContent!).slice(0, MAX_TEXT);
    if (node.nodeType === Node.TEXT_NODE) return text || [];
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== Node.ELEMENT_NODE || /^(a|br)$/.test(name)) return [];
    return `<${name}> ${/^(script|style)$/.test(name) ? '' : text}`.trim();
  });
