import { isHidden } from './is-hidden.js';
import type { Attributes } from './tokenizer.js';

export type EmbedKind = 'video' | 'audio' | 'frame';

/** Tags that play media or show another page. */
export const EMBED_TAGS = new Set(['video', 'audio', 'iframe', 'embed']);

const VIDEO = /youtu\.?be|vimeo|dailymotion|tiktok|vidio\.com|facebook\.com\/plugins\/video|\.(mp4|webm|m3u8|mov|ogv)([?#]|$)/i;
const AUDIO = /soundcloud|spotify|anchor\.fm|podcast|mixcloud|\.(mp3|ogg|oga|m4a|wav|aac)([?#]|$)/i;

const hasNoSize = ({ width = '', height = '' }: Attributes): boolean => /^[01](px)?$/.test(width) || /^[01](px)?$/.test(height);

/** A video, a sound recording or a page that is embedded in the text. */
export interface Embed {
  readonly name: string;
  address: string;
  readonly title: string;
  readonly isHidden: boolean;
}

/** The embed that a start tag describes. */
export function embedOf(name: string, attributes: Attributes, inNoscript: boolean): Embed {
  const { src = '', title = '', 'aria-label': label = '' } = attributes;
  const address = attributes['data-src'] || attributes['data-lazy-src'] || (/^about:/.test(src) ? '' : src);
  // An embed without a size is for tracking.
  return { name, address, title: title || label, isHidden: inNoscript || isHidden(attributes) || hasNoSize(attributes) };
}

/** The kind of an embed, by its tag, else by its address. */
export function embedKind({ name, address }: Embed): EmbedKind {
  if (name === 'video' || VIDEO.test(address)) return 'video';
  return name === 'audio' || AUDIO.test(address) ? 'audio' : 'frame';
}
