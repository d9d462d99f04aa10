import type { RawFeed, RawItem } from '../../feed/raw-feed.js';
import { readRss } from '../../feed/formats/rss.js';
import { childrenNamed, childText } from '../../feed/formats/xml-text.js';
import { readXml, type XmlElement } from '../../feed/formats/xml.js';
import { runSteps } from '../../steps.js';
import type { Gate } from './gate.js';

/** An export of WordPress (Tools › Export): RSS with all that its database has, drafts, pages, uploads and revisions among it. */
export const isWxr = (text: string): boolean => /xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(text.slice(0, 20_000));

/** All elements of this name, whole; a text in a CDATA section may speak of its end. */
const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}>(?:[^<]+|<!\\[CDATA\\[[^]*?\\]\\]>|<(?!/${name}>))*</${name}>`, 'g')) ?? [];

/** A piece of the export as a document of its own: a site has more elements than a feed may have. Its own prefixes are kept as written. */
const parsed = (piece: string): XmlElement =>
  runSteps(readXml(`<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">${piece}</rss>`, 'file:///'))!; // prettier-ignore

const text = (element: XmlElement, name: string): string => childText(element, name) ?? '';

/** Reads the posts of an export that are for readers, as the site shows them. */
export function readWxr(xml: string, gate: Gate): RawFeed {
  const [channel = ''] = /<channel>[^]*?(?=<(wp:author|wp:category|wp:tag|wp:term|item)>|<\/channel>)/.exec(xml) ?? [];
  const names = new Map(
    elements(xml, 'wp:author').map((author) => {
      const [found] = parsed(author).children;
      return [text(found!, 'wp:author_login'), text(found!, 'wp:author_display_name')] as const;
    }),
  );
  const items = elements(xml, 'item').map((item) => parsed(item).children[0]!);
  const uploads = new Map(items.filter((item) => text(item, 'wp:post_type') === 'attachment').map((item) => [text(item, 'wp:post_id'), item])); // prettier-ignore
  const posts = items.filter((item) => text(item, 'wp:post_type') === 'post' && gate.admits({ draft: isHidden(item) }));
  return { ...readRss(parsed(`${channel}</channel>`)), items: posts, readItem: (post) => readPost(post, uploads, names) };
}

const isHidden = (post: XmlElement): boolean => text(post, 'wp:status') !== 'publish' || text(post, 'wp:post_password') !== '';

/** The value of a field that WordPress or a plugin keeps beside a post. */
const meta = (post: XmlElement, key: string): string =>
  childrenNamed(post, 'wp:postmeta').filter((field) => text(field, 'wp:meta_key') === key).map((field) => text(field, 'wp:meta_value'))[0] ?? ''; // prettier-ignore

/** The names of one of a post's taxonomies. */
const terms = (post: XmlElement, taxonomy: string): string[] =>
  childrenNamed(post, 'category')
    .filter(({ attributes: { domain, nicename } }) => domain === taxonomy && !/^(uncategorized|tak-berkategori)$/.test(nicename ?? ''))
    .map((term) => term.source);

/** A date in UTC; without one, that of the site. Of what was never published it is all zeros. */
const dateIn = (post: XmlElement, field: string): string | undefined => {
  const [utc, local] = [text(post, `${field}_gmt`), text(post, field)];
  return /^[1-9]/.test(utc) ? `${utc}Z` : /^[1-9]/.test(local) ? local : undefined;
};

function readPost(post: XmlElement, uploads: ReadonlyMap<string, XmlElement>, names: ReadonlyMap<string, string>): RawItem {
  const picture = uploads.get(meta(post, '_thumbnail_id'));
  const writer = text(post, 'dc:creator');
  return {
    id: text(post, 'wp:post_id'),
    urls: [text(post, 'link'), text(post, 'guid')],
    titleHtml: text(post, 'title'),
    summaryHtml: text(post, 'excerpt:encoded'),
    html: withParagraphs(text(post, 'content:encoded')),
    pictures: picture ? [text(picture, 'wp:attachment_url'), text(picture, 'guid')] : [],
    picture: { alt: picture && meta(picture, '_wp_attachment_image_alt') },
    published: dateIn(post, 'wp:post_date'),
    modified: dateIn(post, 'wp:post_modified'),
    tags: [...terms(post, 'category'), ...terms(post, 'post_tag')],
    authors: [names.get(writer) || writer],
  };
}

/** A block of HTML stands for itself. */
const BLOCK = /^<\/?(p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|figure|figcaption|pre|hr|section|iframe|!--)\b/i;

/** The text as WordPress shows it: its classic editor keeps blank lines, of which each page makes paragraphs anew. */
const withParagraphs = (html: string): string =>
  /<p[\s>]/i.test(html)
    ? html
    : html
        .split(/(?:\r?\n[ \t]*){2,}/)
        .map((part) => part.trim())
        .filter(Boolean)
        .map((part) => (BLOCK.test(part) || part.startsWith('<!--') ? part : `<p>${part.replace(/\r?\n/g, '<br>\n')}</p>`))
        .join('\n');
