import slugify from '@sindresorhus/slugify';

/** Longer names are trouble on some file systems. */
const MAX_CHARACTERS = 80;

/**
 * A text as a part of an address or a file's name: letters and digits of ASCII, joined by hyphens. slugify only writes letters of other
 * alphabets; by itself it would write `ö` as `oe` and `&` as `and`, and change addresses that are published.
 */
export const slugOf = (text: string): string =>
  slugify(text.normalize('NFKD').replace(/[\p{M}'’]/gu, '').replace(/[^\p{L}\p{N}]/gu, ' '), { decamelize: false }) // prettier-ignore
    .slice(0, MAX_CHARACTERS)
    .replace(/-$/, '') || 'berita';
