/** How the files of the pictures begin that browsers show, each byte as a character (MIME Sniffing, 6.1). */
const STARTS: readonly RegExp[] = [
  /^\xff\xd8\xff/,
  /^\x89PNG\r\n/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp(avi[fs]|mif1|msf1)/,
  /^BM/,
  /^\0\0[^]\0/,
  /^(\xef\xbb\xbf)?\s*(<\?xml|<!--|<!DOCTYPE svg|<svg)/i,
];

/** Bytes that are enough to tell. */
export const START_BYTES = 64;

/** True where these are the first bytes of a picture that browsers show. */
export function isPicture(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, START_BYTES), (byte) => String.fromCharCode(byte)).join('');
  return STARTS.some((pattern) => pattern.test(start));
}
