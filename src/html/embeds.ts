import { isHidden } from './is-hidden.js';
import type { Attributes } from './tokenizer.js';

export type EmbedKind = 'video' | 'audio' | 'frame';

/** Tags that play something, or show another page. */
export const EMBED_TAGS = new Set(['video', 'audio', 'iframe', 'embed']);

const VIDEO = /youtu\.?be|vimeo|dailymotion|tiktok|vidio\.com|facebook\.com\/plugins\/video|\.(mp4|webm|m3u8|mov|ogv)([?#]|$)/i;
const AUDIO = /soundcloud|spotify|anchor\.fm|podcast|mixcloud|\.(mp3|ogg|oga|m4a|wav|aac)([?#]|$)/i;

const isNothing = ({ width = '', height = '' }: Attributes): boolean => /^[01](px)?$/.test(width) || /^[01](px)?$/.test(height);

/** A film, a recording or a page that stands in the text. */
export interface Embed {
  readonly name: string;
  address: string;
  readonly title: string;
  readonly isHidden: boolean;
}

/** The player that a tag begins. */
export function embedOf(name: string, attributes: Attributes, inNoscript: boolean): Embed {
  const { src = '', title = '', 'aria-label': label = '' } = attributes;
  const address = attributes['data-src'] || attributes['data-lazy-src'] || (/^about:/.test(src) ? '' : src);
  // What has no room counts its readers.
  return { name, address, title: title || label, isHidden: inNoscript || isHidden(attributes) || isNothing(attributes) };
}

/** What a player plays: by its tag, else by its address. */
export function embedKind({ name, address }: Embed): EmbedKind {
  if (name === 'video' || VIDEO.test(address)) return 'video';
  return name === 'audio' || AUDIO.test(address) ? 'audio' : 'frame';
}
