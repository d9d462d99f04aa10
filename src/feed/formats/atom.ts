import type { FeedDraft, ItemDraft } from '../draft.js';
import { pictures } from './media.js';
import { addressIn, first, named, plain, text, title, typed } from './texts.js';
import type { XmlElement } from './xml.js';

/** Links of a relation, those to pages first. */
function links(owner: XmlElement, ...relations: string[]): (string | undefined)[] {
  const isOther = ({ attributes: { type = 'html' } }: XmlElement): number => Number(!type.includes('html'));
  return relations.flatMap((relation) =>
    named(owner, 'link')
      .filter(
        ({ attributes: { rel, href } }) =>
          href && (rel?.trim() || 'alternate').replace('http://www.iana.org/assignments/relation/', '') === relation,
      )
      .sort((a, b) => isOther(a) - isOther(b))
      .map((link) => addressIn(link, link.attributes.href)),
  );
}

const authorsOf = (owner: XmlElement | undefined): string[] =>
  named(owner, 'author').map((author) => plain(author, 'name') ?? author.source);

/** Atom 1.0 (RFC 4287, paging by RFC 5005), and 0.3, which some old systems still write. */
export function readAtom(feed: XmlElement): FeedDraft {
  return {
    ...title(first(feed, 'title')),
    home: links(feed, 'alternate')[0] ?? feed.base,
    language: feed.attributes['xml:lang'],
    authors: authorsOf(feed),
    next: links(feed, 'next')[0],
    items: named(feed, 'entry'),
    readItem,
  };
}

function readItem(entry: XmlElement): ItemDraft {
  const content = first(entry, 'content');
  const isElsewhere = Boolean(content?.attributes.src);
  const summary = typed(first(entry, 'summary'));
  const body = isElsewhere ? {} : typed(content);
  const source = first(entry, 'source');
  const id = text(entry, 'id');
  const authors = authorsOf(entry);
  return {
    id,
    urls: [
      ...links(entry, 'alternate'),
      ...named(entry, 'link').map((link) => link.text.trim()),
      addressIn(content, content?.attributes.src),
      ...links(entry, 'self', 'related', 'via'),
      id,
      text(entry, 'feedburner:origlink'),
      ...links(entry, 'enclosure'),
    ],
    ...title(first(entry, 'title', 'media:title', 'dc:title')),
    summary: summary.source,
    summaryHtml: summary.html,
    html: body.html,
    text: body.plain,
    ...pictures(entry),
    published: text(entry, 'published', 'issued', 'created', 'dc:date', 'updated', 'modified'),
    modified: text(entry, 'updated', 'modified'),
    tags: named(entry, 'category', 'dc:subject').map(({ attributes, source: words }) => attributes.label || attributes.term || words),
    authors: authors.length ? authors : authorsOf(source),
    language: entry.attributes['xml:lang'] ?? content?.attributes['xml:lang'] ?? first(entry, 'title')?.attributes['xml:lang'],
    source: plain(source, 'title'),
  };
}
