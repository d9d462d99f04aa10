import type { FeedDraft, ItemDraft } from '../draft.js';
import { pictures } from './media.js';
import { first, html, named, plain, text, title, typed } from './texts.js';
import type { XmlElement } from './xml.js';

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with the modules content, dc, media and atom; RSS 1.0 as far as it is alike. */
export function readRss(root: XmlElement): FeedDraft {
  const channel = first(root, 'channel');
  return {
    ...title(first(channel, 'title')),
    home: text(channel, 'link') || first(channel, 'link')?.attributes.href,
    language: text(channel, 'language', 'dc:language') ?? root.attributes['xml:lang'],
    authors: [],
    next: named(channel, 'atom:link', 'atom10:link').find(({ attributes }) => attributes.rel === 'next')?.attributes.href,
    items: [...named(channel, 'item'), ...named(named(channel, 'items')[0], 'item'), ...named(root, 'item')],
    readItem,
  };
}

function readItem(item: XmlElement): ItemDraft {
  const guid = text(item, 'guid', 'atom:id', 'dc:identifier');
  const about = Object.entries(item.attributes).find(([name]) => name.endsWith(':about'))?.[1];
  const links = named(item, 'link', 'atom:link').filter(({ attributes: { rel = 'alternate' } }) => rel === 'alternate' || rel === 'self');
  const body = first(item, 'content:encoded', 'xhtml:body', 'xhtml:div', 'body', 'atom:content', 'content', 'fulltext');
  const description = html(
    first(item, 'description', 'atom:summary', 'summary', 'itunes:summary', 'media:description', 'dc:description') ??
      first(first(item, 'media:group'), 'media:description'),
  );
  return {
    id: guid || about,
    urls: [
      ...named(item, 'link').map((link) => link.text.trim()),
      ...links.map(({ attributes }) => attributes.href),
      // A guid that is none says so, and yet may be the only address there is.
      guid,
      text(item, 'feedburner:origlink'),
      about,
      text(item, 'comments')?.replace(/#.*/, ''),
      ...named(item, 'enclosure', 'media:content').map(({ attributes }) => attributes.url),
    ],
    ...title(first(item, 'title', 'atom:title', 'media:title', 'itunes:title', 'dc:title')),
    summaryHtml: description,
    html: (body?.name === 'atom:content' ? typed(body).html : html(body)) || description,
    ...pictures(item),
    published: text(item, 'pubdate', 'dc:date', 'dcterms:created', 'dcterms:issued', 'atom:published', 'published', 'date'),
    modified: text(item, 'atom:updated', 'dcterms:modified', 'updated'),
    tags: named(item, 'category', 'dc:subject').map(({ source }) => source),
    // RSS asks for "address (name)" in author.
    authors: named(item, 'dc:creator', 'author', 'dc:author', 'itunes:author').map(
      (author) => plain(author, 'name', 'atom:name') ?? author.source.replace(/^\s*\S+@\S+ \((.*)\)\s*$/, '$1'),
    ),
    language: text(item, 'dc:language') ?? item.attributes['xml:lang'],
    source: plain(item, 'source'),
  };
}
