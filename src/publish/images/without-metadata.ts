import { crc32 } from 'node:zlib';
import type { ImageKind } from './image-kind.js';
import { orientationOf, orientationNote } from './orientation.js';

/**
 * A picture without what tells where, when, with which camera and by whom it was made: EXIF, XMP, IPTC, comments, and whatever a phone
 * has put behind it. Pixels and colours stay byte for byte; one that was taken on its side keeps the note that turns it upright.
 * Pictures of other kinds come back as they are.
 *
 * @throws {RangeError} when the file is cut or damaged.
 */
export function withoutMetadata(bytes: Uint8Array, kind: ImageKind): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'jpg') return cleanJpeg(buffer);
  if (kind === 'png') return cleanPng(buffer);
  return kind === 'webp' ? cleanWebp(buffer) : bytes;
}

/** True for a picture whose end is missing, of which this is what {@link withoutMetadata} has left; browsers show it as far as it goes. */
export function isCut(bytes: Uint8Array, kind: ImageKind, cleaned: Uint8Array): boolean {
  if (kind === 'jpg') return cleaned.at(-1) !== EOI;
  return kind === 'webp' && 8 + Buffer.from(bytes.subarray(4, 8)).readUInt32LE() > bytes.length;
}

/** Markers of JPEG (ITU-T T.81, B.1): start of scan, end of image, comment. */
const SOS = 0xda;
const EOI = 0xd9;
const COM = 0xfe;

const isApp = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

/** Segments of applications that decoders need: JFIF, colour profiles and Adobe's note on colours. */
const isNeeded = (marker: number, content: Buffer): boolean =>
  marker === 0xe0 || marker === 0xee || (marker === 0xe2 && content.toString('latin1', 0, 11) === 'ICC_PROFILE');

function cleanJpeg(jpeg: Buffer): Buffer {
  const kept: Buffer[] = [];
  let orientation = 1;
  let hasEnd: boolean;
  let at = 2;
  for (;;) {
    // Any number of 0xff may stand before a marker.
    while (jpeg[at] === 0xff && jpeg[at + 1] === 0xff) at++;
    hasEnd = jpeg[at] === 0xff && jpeg[at + 1] === EOI;
    // A picture whose end was cut off shows as far as it goes.
    if (hasEnd || at + 4 > jpeg.length) break;
    if (jpeg[at] !== 0xff) throw new RangeError('no marker');
    const marker = jpeg[at + 1]!;
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    const content = jpeg.subarray(at + 4, end);
    if (marker === 0xe1 && content.toString('latin1', 0, 6) === 'Exif\0\0') orientation = orientationOf(content.subarray(6)) ?? orientation;
    const after = marker === SOS ? endOfScan(jpeg, end) : end;
    if (marker !== COM && (!isApp(marker) || isNeeded(marker, content))) kept.push(jpeg.subarray(at, after));
    at = after;
  }
  const turned = orientation === 1 ? [] : [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationNote(orientation)]))];
  // JFIF wants to be the first.
  const jfif = kept[0]?.[1] === 0xe0 ? kept.splice(0, 1) : [];
  return Buffer.concat([jpeg.subarray(0, 2), ...jfif, ...turned, ...kept, ...(hasEnd ? [Buffer.from([0xff, EOI])] : [])]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Where the data of a scan that begin at `at` end: at a marker that is neither a stuffed zero nor one of restarts. */
function endOfScan(jpeg: Buffer, at: number): number {
  for (let found = jpeg.indexOf(0xff, at); found >= 0; found = jpeg.indexOf(0xff, found + 1)) {
    const next = jpeg[found + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return found;
  }
  return jpeg.length;
}

/** Chunks of PNG that are notes: EXIF, texts (XMP among them) and the time. */
const PNG_NOTES = /^(eXIf|tEXt|zTXt|iTXt|tIME)$/;

function cleanPng(png: Buffer): Buffer {
  const kept = [png.subarray(0, 8)];
  for (let at = 8; at < png.length;) {
    const end = at + 12 + png.readUInt32BE(at);
    if (end > png.length) throw new RangeError('cut');
    const name = png.toString('latin1', at + 4, at + 8);
    if (name === 'eXIf') {
      const orientation = orientationOf(png.subarray(at + 8, end - 4)) ?? 1;
      if (orientation !== 1) kept.push(pngChunk('eXIf', orientationNote(orientation)));
    }
    if (!PNG_NOTES.test(name)) kept.push(png.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  return Buffer.concat(kept);
}

function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Bits of a WebP's header (VP8X) that say whether there are EXIF and XMP. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

function cleanWebp(webp: Buffer): Buffer {
  const kept: Buffer[] = [];
  let orientation = 1;
  const size = Math.min(webp.length, 8 + webp.readUInt32LE(4));
  for (let at = 12; at + 8 <= size;) {
    const length = webp.readUInt32LE(at + 4);
    const name = webp.toString('latin1', at, at + 4);
    const end = at + 8 + length + (length % 2);
    const content = webp.subarray(at + 8, at + 8 + length);
    if (name === 'EXIF') orientation = orientationOf(content.toString('latin1', 0, 6) === 'Exif\0\0' ? content.subarray(6) : content) ?? 1;
    else if (name !== 'XMP ') kept.push(webp.subarray(at, Math.min(end, size)));
    at = end;
  }
  const isTurned = orientation !== 1;
  const chunks = kept.map((chunk) => {
    if (chunk.toString('latin1', 0, 4) !== 'VP8X') return chunk;
    const header = Buffer.from(chunk);
    header[8] = (header[8]! & ~(HAS_EXIF | HAS_XMP)) | (isTurned ? HAS_EXIF : 0);
    return header;
  });
  if (isTurned) chunks.push(webpChunk('EXIF', orientationNote(orientation)));
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(4 + chunks.reduce((sum, chunk) => sum + chunk.length, 0), 4);
  return Buffer.concat([head, ...chunks]);
}

function webpChunk(name: string, content: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}
