import type { FeedDraft, ItemDraft } from '../draft.js';
import type { XmlElement } from './xml.js';

const named = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  names.flatMap((name) => element?.children.filter((child) => child.name === name) ?? []);
const first = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  named(element, ...names).find(({ text, inner, attributes }) => (text + inner).trim() || Object.keys(attributes).length);
const text = (element: XmlElement | undefined, ...names: string[]): string | undefined => first(element, ...names)?.text.trim();

/** Plain text as written: whether the publisher wrote references or a CDATA section, they are decoded once. */
const plain = (element: XmlElement | undefined, ...names: string[]): string | undefined => first(element, ...names)?.source.trim();

/** Text by an Atom `type` (RFC 4287, 3.1.1), ready to be decoded once: in `html` the references of XML come before those of HTML. */
function typed(element: XmlElement | undefined): string | undefined {
  const type = element?.attributes.type;
  return type === 'html' ? element!.text : type === 'xhtml' ? element!.inner.replace(/<[^<>]*>/g, '') : element?.source;
}

/** The markup of an Atom `content` or `summary`, none for plain text and other media. */
function markup(element: XmlElement | undefined): string | undefined {
  const { type = 'text', src } = element?.attributes ?? {};
  if (src) return undefined;
  return type === 'xhtml' ? element!.inner : /html/.test(type) ? element?.text : undefined;
}

const isPicture = ({ type = '', medium = '', url = '', href = '' }: Readonly<Record<string, string>>): boolean =>
  medium === 'image' || type.startsWith('image/') || (!type && !medium && /\.(avif|gif|jpe?g|png|webp)($|\?)/i.test(url || href));

/** Pictures of Media RSS, which stand in the item or in a group, the largest first. */
function media(item: XmlElement): XmlElement[] {
  const groups = [item, ...named(item, 'media:group')];
  const contents = groups.flatMap((group) => named(group, 'media:content'));
  const width = ({ attributes }: XmlElement): number => Number(attributes.width) || 0;
  return [
    ...contents.filter(({ attributes }) => isPicture(attributes)).sort((a, b) => width(b) - width(a)),
    ...[...groups, ...contents].flatMap((group) => named(group, 'media:thumbnail')),
  ];
}

function pictures(item: XmlElement): Pick<ItemDraft, 'pictures' | 'picture'> {
  const found = media(item);
  const enclosures = [...named(item, 'enclosure'), ...named(item, 'link').filter(({ attributes }) => attributes.rel === 'enclosure')];
  const [best] = found;
  return {
    pictures: [
      ...found.map(({ attributes }) => attributes.url),
      ...enclosures.filter(({ attributes }) => isPicture(attributes)).map(({ attributes }) => attributes.url ?? attributes.href),
      first(item, 'itunes:image')?.attributes.href,
      text(first(item, 'image'), 'url'),
    ],
    picture: {
      alt: text(best, 'media:description') ?? text(best, 'media:title') ?? text(item, 'media:description'),
      width: best?.attributes.width,
      height: best?.attributes.height,
    },
  };
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with the modules content, dc, media and atom; RSS 1.0 as far as it is alike. */
export function readRss(root: XmlElement): FeedDraft {
  const channel = first(root, 'channel');
  const items = [...named(channel, 'item'), ...named(root, 'item')];
  return {
    title: plain(channel, 'title'),
    home: text(channel, 'link') || first(channel, 'link')?.attributes.href,
    language: text(channel, 'language', 'dc:language'),
    authors: [],
    next: named(channel, 'atom:link', 'atom10:link').find(({ attributes }) => attributes.rel === 'next')?.attributes.href,
    items,
    readItem: (item: XmlElement) => {
      const guid = first(item, 'guid');
      const html = text(item, 'content:encoded');
      const description = text(item, 'description');
      return {
        id: guid?.text.trim() || item.attributes['rdf:about'],
        urls: [
          text(item, 'link'),
          ...named(item, 'link', 'atom:link').map(({ attributes }) => attributes.href),
          guid?.attributes.isPermaLink === 'false' ? undefined : guid?.text.trim(),
        ],
        title: plain(item, 'title', 'media:title'),
        summaryHtml: description,
        html: html ?? description,
        ...pictures(item),
        published: text(item, 'pubDate', 'dc:date', 'dcterms:created', 'published'),
        modified: text(item, 'atom:updated', 'dcterms:modified'),
        tags: named(item, 'category', 'dc:subject').map(({ source }) => source),
        // RSS asks for "address (name)" in author.
        authors: named(item, 'dc:creator', 'author').map(({ source }) => source.replace(/^\S+@\S+ \((.*)\)$/, '$1')),
        language: text(item, 'dc:language'),
        source: plain(item, 'source'),
      };
    },
  };
}

const linkOf = (owner: XmlElement, rel: string): string | undefined =>
  named(owner, 'link').find(({ attributes }) => (attributes.rel ?? 'alternate') === rel)?.attributes.href;

const names = (owner: XmlElement): string[] => named(owner, 'author').map((author) => plain(author, 'name') ?? '');

/** Atom 1.0: RFC 4287, paging by RFC 5005. */
export function readAtom(feed: XmlElement): FeedDraft {
  return {
    title: typed(first(feed, 'title')),
    home: linkOf(feed, 'alternate') ?? feed.attributes['xml:base'],
    language: feed.attributes['xml:lang'],
    authors: names(feed),
    next: linkOf(feed, 'next'),
    items: named(feed, 'entry'),
    readItem: (entry: XmlElement) => {
      const content = first(entry, 'content');
      const summary = first(entry, 'summary');
      return {
        id: text(entry, 'id'),
        urls: [linkOf(entry, 'alternate'), content?.attributes.src, text(entry, 'id')],
        title: typed(first(entry, 'title')),
        ...(markup(summary) ? { summaryHtml: markup(summary) } : { summary: typed(summary) }),
        html: markup(content),
        text:
          content && !content.attributes.src && !markup(content) && !/\//.test(content.attributes.type ?? '') ? content.text : undefined,
        ...pictures(entry),
        published: text(entry, 'published', 'issued', 'updated'),
        modified: text(entry, 'updated', 'modified'),
        tags: named(entry, 'category').map(({ attributes }) => attributes.label ?? attributes.term),
        authors: names(entry),
        language: entry.attributes['xml:lang'],
        source: plain(first(entry, 'source'), 'title'),
      };
    },
  };
}
