import type { RawItem } from '../raw-feed.js';
import { resolveAgainstBase, firstNonEmpty, childrenNamed, childText } from './xml-text.js';
import type { XmlElement } from './xml.js';

const isPicture = ({ type = '', medium = '', url = '', href = '' }: Readonly<Record<string, string>>): boolean =>
  medium === 'image' || type.startsWith('image/') || (!type && !medium && /\.(avif|gif|jpe?g|png|webp)($|\?)/i.test(url || href));

/** The pictures of Media RSS in an item and its groups, the largest first. */
function mediaElements(item: XmlElement): XmlElement[] {
  const groups = [item, ...childrenNamed(item, 'media:group')];
  const contents = groups.flatMap((group) => childrenNamed(group, 'media:content'));
  const width = ({ attributes }: XmlElement): number => Number(attributes.width) || 0;
  return [
    ...contents.filter(({ attributes }) => isPicture(attributes)).sort((a, b) => width(b) - width(a)),
    ...[...groups, ...contents].flatMap((group) => childrenNamed(group, 'media:thumbnail')),
  ];
}

/** What Media RSS says of an item: in itself, in its groups, or in what these hold. */
export function mediaDescription(item: XmlElement): XmlElement | undefined {
  const owners = [item, ...childrenNamed(item, 'media:group')];
  const all = [...owners, ...owners.flatMap((owner) => childrenNamed(owner, 'media:content'))];
  return all.map((owner) => firstNonEmpty(owner, 'media:description')).find(Boolean);
}

/** The address of an element: in an attribute, in a `url` child, or in its text. */
function address(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const { url, href, src, 'rdf:resource': resource } = element.attributes;
  return resolveAgainstBase(element, url || href || src || resource || childText(element, 'url') || element.text.trim()) || undefined;
}

/** Elements of an item that contain the address of a picture, by the names that home-made feeds use. */
const PICTURE_ELEMENTS = new Set(['itunes:image', 'image', 'imageurl', 'image_url', 'thumbnail', 'thumb', 'thumb_image', 'picture', 'photo', 'foto', 'gambar', 'img', 'featuredimage', 'featured_image', 'post-thumbnail']); // prettier-ignore

/** Narrowest picture in pixels that is not just a thumbnail: Blogger gives one of 72 pixels, and has the picture itself in the text. */
const MIN_LEAD_WIDTH_PX = 200;

/** The pictures of an RSS item or an Atom entry. */
export function mediaPictures(item: XmlElement): Pick<RawItem, 'pictures' | 'thumbnails' | 'picture'> {
  const all = mediaElements(item);
  const small = all.filter(({ attributes }) => Number(attributes.width) < MIN_LEAD_WIDTH_PX);
  const found = all.filter((element) => !small.includes(element));
  const enclosures = [
    ...childrenNamed(item, 'enclosure'),
    ...childrenNamed(item, 'link', 'atom:link').filter(({ attributes }) => attributes.rel === 'enclosure'),
  ];
  const [best] = found;
  return {
    pictures: [
      ...found.map(address),
      ...enclosures.filter(({ attributes }) => isPicture(attributes)).map(address),
      ...item.children.filter(({ name }) => PICTURE_ELEMENTS.has(name)).map(address),
    ],
    thumbnails: small.map(address),
    picture: {
      alt:
        childText(best, 'media:description', 'media:title') ??
        childText(item, 'media:description') ??
        childText(firstNonEmpty(item, 'image'), 'title'),
      width: best?.attributes.width,
      height: best?.attributes.height,
    },
  };
}
