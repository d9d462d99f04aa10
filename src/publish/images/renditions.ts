import type Sharp from 'sharp';
import { PublishError } from '../problem.js';

/** A smaller version of a picture. */
export interface Rendition {
  readonly width: number;
  readonly type: 'image/avif' | 'image/webp';
  readonly bytes: Uint8Array;
}

/** A picture as JPEG, which every reader of feeds and every chat takes, and its smaller versions. */
export interface Renditions {
  readonly main: { readonly width: number; readonly height: number; readonly bytes: Uint8Array };
  readonly sizes: readonly Rendition[];
  /** What other sites show of a link to the article; none of a picture that is smaller. */
  readonly shared: Uint8Array | undefined;
}

/** The picture of a shared link, in pixels: 1.91 to 1 is what Facebook and WhatsApp crop to. */
export const SHARED = { width: 1200, height: 630 };

/** For a thumbnail beside a headline, a card on a phone, a card on a high-density screen, and an article. */
const WIDTHS_PX = [160, 320, 640, 1280];

/** Qualities at which both formats look alike. */
const AVIF = { quality: 50, effort: 3 };
const WEBP = { quality: 72 };
const JPEG = { quality: 80, mozjpeg: true };

/** The most pixels that sharp reads; no camera makes as many. */
const MAX_PIXELS = 0x3fff ** 2;

/** Loads sharp, an optional dependency. */
export async function imageLibrary(): Promise<typeof Sharp> {
  try {
    return (await import('sharp')).default;
  } catch {
    throw new PublishError({ code: 'sharp-missing' });
  }
}

/** Makes a picture's versions, upright and none wider than it is; sharp leaves out what its maker has noted in it. @throws {PublishError} for one of too many pixels. */
export async function makeRenditions(bytes: Uint8Array, sharp: typeof Sharp, isShared: boolean): Promise<Renditions> {
  const { width, height } = (await sharp(bytes, { limitInputPixels: false }).metadata()).autoOrient;
  if (width * height > MAX_PIXELS) throw new PublishError({ code: 'picture-huge', value: `${width} × ${height}` });
  const largest = WIDTHS_PX.at(-1)!;
  const widths = [...WIDTHS_PX.filter((smaller) => smaller < width), Math.min(width, largest)];
  const sizes: Rendition[] = [];
  for (const one of new Set(widths)) {
    const resized = sharp(bytes).autoOrient().resize({ width: one });
    sizes.push({ width: one, type: 'image/avif', bytes: await resized.clone().avif(AVIF).toBuffer() });
    sizes.push({ width: one, type: 'image/webp', bytes: await resized.clone().webp(WEBP).toBuffer() });
  }
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .resize({ width: largest, height: largest, fit: 'inside', withoutEnlargement: true })
    // JPEG has no transparency: paper is white.
    .flatten({ background: '#fff' })
    .jpeg(JPEG)
    .toBuffer({ resolveWithObject: true });
  const shared = isShared && width >= SHARED.width && height >= SHARED.height && sharp(bytes).autoOrient().resize({ ...SHARED, fit: 'cover', position: 'attention' }).flatten({ background: '#fff' }).jpeg(JPEG); // prettier-ignore
  return { shared: shared ? await shared.toBuffer() : undefined, main: { width: info.width, height: info.height, bytes: data }, sizes };
}
