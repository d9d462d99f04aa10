import type { RawItem } from '../../feed/raw-feed.js';
import { readHtml } from '../../html/html-content.js';
import { PublishError } from '../problem.js';
import type { OwnPictures } from './own-pictures.js';
import { readPress } from './read-press.js';

/** Where one block ends and the next begins. */
const EDGE = /(?<=<\/(?:p|h[1-6]|ul|ol|table)>)(?=<(?:p|h[1-6]|ul|ol|table)[ >])/;

/** Reads an article that was written in a word processor. */
export async function readDocx(bytes: Uint8Array, pictures: OwnPictures): Promise<RawItem> {
  const html = await htmlOf(bytes, pictures);
  return readPress(html.split(EDGE).map((block) => ({ html: block, words: readHtml(block).words })));
}

async function htmlOf(bytes: Uint8Array, pictures: OwnPictures): Promise<string> {
  // Most newsrooms have no such file, and no command is to wait for its reader.
  const { convertToHtml, images } = await import('mammoth');
  let count = 0;
  // Without an address a picture leaves the text below.
  const convertImage = images.imgElement(async (image) => ({ src: (await pictures.keepBytes(await image.readAsBuffer(), `gambar ${++count}`)) ?? '' })); // prettier-ignore
  try {
    return (await convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })).value.replace(/<img(?: alt="[^"]*")? src=""[^>]*>/g, '');
  } catch (error) {
    throw error instanceof PublishError ? error : new PublishError({ code: 'docx-unreadable' });
  }
}
