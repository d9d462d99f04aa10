import type { RawItem } from '../../feed/raw-feed.js';
import { readHtml } from '../../html/html-content.js';
import { readPress } from './read-press.js';

/** Where one block ends and the next begins. */
const EDGE = /(?<=<\/(?:p|h[1-6]|ul|ol|table)>)(?=<(?:p|h[1-6]|ul|ol|table)[ >])/;

/** Reads an article that was written in a word processor. Pictures in it are handed to `keep`, which gives their addresses. */
export async function readDocx(bytes: Uint8Array, keep: (bytes: Uint8Array, name: string) => Promise<string>): Promise<RawItem> {
  // Loaded only for a Word file: the command starts a fifth sooner without it.
  const { convertToHtml, images } = await import('mammoth');
  const { value } = await convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: images.imgElement(async (image) => ({
        src: await keep(
          await image.readAsBuffer(),
          `gambar.${image.contentType.replace(/^image\/(jpeg|svg\+xml)?/, (_, kind) => (kind === 'jpeg' ? 'jpg' : kind ? 'svg' : ''))}`,
        ),
      })),
    },
  );
  return readPress(value.split(EDGE).map((html) => ({ html, words: readHtml(html).words })));
}
