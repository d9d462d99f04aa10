/** Longest slug of `bwi-feed`. */
const MAX_CHARACTERS = 80;

/**
 * The name of a kanal in addresses, as `bwi-feed` writes it (`slugOf`): letters and digits, joined by hyphens. It has no table of letters
 * of other alphabets, which few kanals have and pages would have to load.
 */
export const kanalSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .toLowerCase()
    .slice(0, MAX_CHARACTERS)
    .replace(/-$/, '') || 'berita';
