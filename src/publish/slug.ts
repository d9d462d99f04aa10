import { fold } from '../related/content-words.js';

/** Longer names are trouble on some file systems. */
const MOST = 80;

/** A text as a part of an address or a file's name: letters and digits of ASCII, joined by hyphens. */
export const slugOf = (text: string): string =>
  fold(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST)
    .replace(/-+$/, '') || 'berita';
