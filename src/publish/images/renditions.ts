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
}

/** For a thumbnail beside a headline, a card on a phone, a card on a high-density screen, and an article. */
const WIDTHS_PX = [160, 320, 640, 1280];

/** Qualities at which both formats look alike. */
const AVIF = { quality: 50, effort: 3 };
const WEBP = { quality: 72 };
const JPEG = { quality: 80, mozjpeg: true };

/** Loads sharp, an optional dependency. */
export async function imageLibrary(): Promise<typeof Sharp> {
  try {
    return (await import('sharp')).default;
  } catch {
    throw new PublishError({ code: 'sharp-missing' });
  }
}

/** Makes a picture's versions, upright and none wider than it is; sharp leaves out what its maker has noted in it. */
export async function makeRenditions(bytes: Uint8Array, sharp: typeof Sharp): Promise<Renditions> {
  const { width } = (await sharp(bytes).metadata()).autoOrient;
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
  return { main: { width: info.width, height: info.height, bytes: data }, sizes };
}
