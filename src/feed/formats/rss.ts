import type { RawFeed, RawItem } from '../raw-feed.js';
import { mediaDescription, mediaPictures } from './media.js';
import { firstNonEmpty, elementHtml, childrenNamed, childSource, childText, titleFields, typedText } from './xml-text.js';
import type { XmlElement } from './xml.js';

/** Reads RSS 2.0 (https://www.rssboard.org/rss-specification) with the modules content, dc, media and atom, and RSS 1.0. */
export function readRss(root: XmlElement): RawFeed {
  const channel = firstNonEmpty(root, 'channel');
  return {
    ...titleFields(firstNonEmpty(channel, 'title')),
    home: childText(channel, 'link') || firstNonEmpty(channel, 'link')?.attributes.href,
    language: childText(channel, 'language', 'dc:language') ?? root.attributes['xml:lang'],
    authors: [],
    next: childrenNamed(channel, 'atom:link', 'atom10:link').find(({ attributes }) => attributes.rel === 'next')?.attributes.href,
    items: [
      ...childrenNamed(channel, 'item'),
      ...childrenNamed(childrenNamed(channel, 'items')[0], 'item'),
      ...childrenNamed(root, 'item'),
    ],
    readItem,
  };
}

function readItem(item: XmlElement): RawItem {
  const guid = childText(item, 'guid', 'atom:id', 'dc:identifier');
  const about = Object.entries(item.attributes).find(([name]) => name.endsWith(':about'))?.[1];
  const links = childrenNamed(item, 'link', 'atom:link').filter(
    ({ attributes: { rel = 'alternate' } }) => rel === 'alternate' || rel === 'self',
  );
  const body = firstNonEmpty(item, 'content:encoded', 'xhtml:body', 'xhtml:div', 'body', 'atom:content', 'content', 'fulltext');
  const description = elementHtml(
    firstNonEmpty(item, 'description', 'atom:summary', 'summary', 'itunes:summary', 'dc:description') ??
      (body ? undefined : mediaDescription(item)),
  );
  return {
    id: guid || about,
    urls: [
      ...childrenNamed(item, 'link').map((link) => link.text.trim()),
      ...links.map(({ attributes }) => attributes.href),
      // `isPermaLink="false"` is ignored: the guid may still be the only address.
      guid,
      childText(item, 'feedburner:origlink'),
      about,
      childText(item, 'comments')?.replace(/#.*/, ''),
      ...childrenNamed(item, 'enclosure', 'media:content').map(({ attributes }) => attributes.url),
    ],
    ...titleFields(firstNonEmpty(item, 'title', 'atom:title', 'media:title', 'itunes:title', 'dc:title')),
    summaryHtml: description,
    html: (body?.name === 'atom:content' ? typedText(body).html : elementHtml(body)) || description,
    ...mediaPictures(item),
    published: childText(item, 'pubdate', 'dc:date', 'dcterms:created', 'dcterms:issued', 'atom:published', 'published', 'date'),
    modified: childText(item, 'atom:updated', 'dcterms:modified', 'updated'),
    tags: childrenNamed(item, 'category', 'dc:subject').map(({ source }) => source),
    // In RSS, `author` has the format "address (name)".
    authors: childrenNamed(item, 'dc:creator', 'author', 'dc:author', 'itunes:author').map(
      (author) => childSource(author, 'name', 'atom:name') ?? author.source.replace(/^\s*\S+@\S+ \((.*)\)\s*$/, '$1'),
    ),
    language: childText(item, 'dc:language') ?? item.attributes['xml:lang'],
    source: childSource(item, 'source'),
  };
}
