import type { RawFeed, RawItem } from '../raw-feed.js';
import { mediaDescription, mediaPictures } from './media.js';
import { resolveAgainstBase, firstNonEmpty, childrenNamed, childSource, childText, titleFields, typedText } from './xml-text.js';
import type { XmlElement } from './xml.js';

/** The addresses of the links with one of these relations, links to HTML pages first. */
function links(owner: XmlElement, ...relations: string[]): (string | undefined)[] {
  const isNotHtml = ({ attributes: { type = 'html' } }: XmlElement): number => Number(!type.includes('html'));
  return relations.flatMap((relation) =>
    childrenNamed(owner, 'link')
      .filter(
        ({ attributes: { rel, href } }) =>
          href && (rel?.trim() || 'alternate').replace('http://www.iana.org/assignments/relation/', '') === relation,
      )
      .sort((a, b) => isNotHtml(a) - isNotHtml(b))
      .map((link) => resolveAgainstBase(link, link.attributes.href)),
  );
}

const authorsOf = (owner: XmlElement | undefined): string[] =>
  childrenNamed(owner, 'author').map((author) => childSource(author, 'name') ?? author.source);

/** Reads Atom 1.0 (RFC 4287, with paging by RFC 5005), and 0.3, which some old systems still write. */
export function readAtom(feed: XmlElement): RawFeed {
  return {
    ...titleFields(firstNonEmpty(feed, 'title')),
    home: links(feed, 'alternate')[0] ?? feed.base,
    language: feed.attributes['xml:lang'],
    authors: authorsOf(feed),
    next: links(feed, 'next')[0],
    items: childrenNamed(feed, 'entry'),
    readItem,
  };
}

function readItem(entry: XmlElement): RawItem {
  const content = firstNonEmpty(entry, 'content');
  const isExternal = Boolean(content?.attributes.src);
  const summary = typedText(firstNonEmpty(entry, 'summary') ?? (content ? undefined : mediaDescription(entry)));
  const body = isExternal ? {} : typedText(content);
  const source = firstNonEmpty(entry, 'source');
  const id = childText(entry, 'id');
  const authors = authorsOf(entry);
  return {
    id,
    urls: [
      ...links(entry, 'alternate'),
      ...childrenNamed(entry, 'link').map((link) => link.text.trim()),
      resolveAgainstBase(content, content?.attributes.src),
      ...links(entry, 'self', 'related', 'via'),
      id,
      childText(entry, 'feedburner:origlink'),
      ...links(entry, 'enclosure'),
    ],
    ...titleFields(firstNonEmpty(entry, 'title', 'media:title', 'dc:title')),
    summary: summary.source,
    summaryHtml: summary.html,
    html: body.html,
    text: body.plain,
    ...mediaPictures(entry),
    published: childText(entry, 'published', 'issued', 'created', 'dc:date', 'updated', 'modified'),
    modified: childText(entry, 'updated', 'modified'),
    tags: childrenNamed(entry, 'category', 'dc:subject').map(
      ({ attributes, source: words }) => attributes.label || attributes.term || words,
    ),
    authors: authors.length ? authors : authorsOf(source),
    language: entry.attributes['xml:lang'] ?? content?.attributes['xml:lang'] ?? firstNonEmpty(entry, 'title')?.attributes['xml:lang'],
    source: childSource(source, 'title'),
  };
}
