/** Kinds of pictures, by the extension that servers know them by. */
export type ImageKind = 'jpg' | 'png' | 'webp' | 'gif' | 'avif' | 'svg' | 'heic' | 'tiff' | 'bmp' | 'emf' | 'wmf';

/** Those that all browsers show. */
export const WEB_KINDS: ReadonlySet<ImageKind> = new Set<ImageKind>(['jpg', 'png', 'webp', 'gif', 'avif', 'svg', 'bmp']);

/** The first bytes of each kind, as text of one byte a character. */
const SIGNATURES: readonly (readonly [ImageKind, RegExp])[] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['gif', /^GIF8[79]a/],
  ['avif', /^[^]{4}ftyp(avif|avis|[^]{8,40}avif)/],
  ['heic', /^[^]{4}ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)/],
  ['tiff', /^(II\*\0|MM\0\*)/],
  ['bmp', /^BM[^]{4}\0\0\0\0/],
  ['emf', /^[^]{40} EMF/],
  ['wmf', /^(\xd7\xcd\xc6\x9a|[^]\0\t\0)/],
  ['svg', /^(\xef\xbb\xbf)?\s*(<\?xml[^]*?)?(<!--[^]*?-->\s*|<!DOCTYPE[^]*?>\s*)*<svg[\s>]/i],
];

/** Bytes that are enough to tell: the prolog of an SVG may be long. */
export const HEAD_BYTES = 4096;

/** What a file really is, whatever its name says; undefined where it is no picture. */
export function imageKind(bytes: Uint8Array): ImageKind | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  return SIGNATURES.find(([, signature]) => signature.test(head))?.[0];
}
