import type Sharp from 'sharp';
import { PublishError } from '../problem.js';

/** What is made of one picture. */
export interface Rendition {
  readonly width: number;
  readonly type: 'image/avif' | 'image/webp';
  readonly bytes: Uint8Array;
}

/** A picture and its smaller ones. */
export interface Renditions {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly Rendition[];
}

/** Widths in pixels: a thumbnail beside a headline, a card on a phone, one on a fine screen, an article. */
const WIDTHS_PX = [160, 320, 640, 1280];

/** Qualities at which the two look alike. */
const AVIF = { quality: 50, effort: 3 };
const WEBP = { quality: 72 };

/** The image library, which is installed by those who want it. */
export async function imageLibrary(): Promise<typeof Sharp> {
  try {
    return (await import('sharp')).default;
  } catch {
    throw new PublishError({ code: 'sharp-missing' });
  }
}

/** Makes the smaller pictures of one, in the kinds that browsers read; none is larger than it. */
export async function makeRenditions(bytes: Uint8Array, sharp: typeof Sharp): Promise<Renditions> {
  const { width, height } = (await sharp(bytes).metadata()).autoOrient;
  const widths = [...WIDTHS_PX.filter((one) => one < width), Math.min(width, WIDTHS_PX.at(-1)!)];
  const sizes: Rendition[] = [];
  for (const one of new Set(widths)) {
    const resized = sharp(bytes).autoOrient().resize({ width: one });
    sizes.push({ width: one, type: 'image/avif', bytes: await resized.clone().avif(AVIF).toBuffer() });
    sizes.push({ width: one, type: 'image/webp', bytes: await resized.clone().webp(WEBP).toBuffer() });
  }
  return { width, height, sizes };
}
