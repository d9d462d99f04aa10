import { imageLibrary } from './renditions.js';

/** Quality at which nobody tells the JPEG from what it was made of. */
const QUALITY = 90;

/** A picture of a kind that browsers don't show, upright, as JPEG; undefined where sharp is not installed. @throws where that can't read it either. */
export async function jpegOf(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const sharp = await imageLibrary().catch(() => undefined);
  return sharp && sharp(bytes).autoOrient().jpeg({ quality: QUALITY }).toBuffer();
}
