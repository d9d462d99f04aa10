import type { RawItem } from '../../feed/raw-feed.js';
import { readHtml } from '../../html/html-content.js';
import { PublishError } from '../problem.js';
import { readPress } from './read-press.js';

/** Where one block ends and the next begins. */
const EDGE = /(?<=<\/(?:p|h[1-6]|ul|ol|table)>)(?=<(?:p|h[1-6]|ul|ol|table)[ >])/;

type Keep = (bytes: Uint8Array, name: string) => Promise<string>;

/** Reads an article that was written in a word processor. Pictures in it are handed to `keep`, which gives their addresses. */
export async function readDocx(bytes: Uint8Array, keep: Keep): Promise<RawItem> {
  const html = await htmlOf(bytes, keep);
  return readPress(html.split(EDGE).map((block) => ({ html: block, words: readHtml(block).words })));
}

async function htmlOf(bytes: Uint8Array, keep: Keep): Promise<string> {
  // Most newsrooms have no such file, and no command is to wait for its reader.
  const { convertToHtml, images } = await import('mammoth');
  const convertImage = images.imgElement(async (image) => ({
    src: await keep(
      await image.readAsBuffer(),
      `gambar.${image.contentType.replace(/^image\/(jpeg|svg\+xml)?/, (_, kind) => (kind === 'jpeg' ? 'jpg' : kind ? 'svg' : ''))}`,
    ),
  }));
  try {
    return (await convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })).value;
  } catch (error) {
    throw error instanceof PublishError ? error : new PublishError({ code: 'docx-unreadable' });
  }
}
