import { PublishError } from '../problem.js';
import { blocksOfHtml } from './html-blocks.js';
import type { OwnPictures } from './own-pictures.js';
import { readPress, type PressItem } from './read-press.js';

/** How the reader writes the mark of a note, and the way back to it: no link within an article leads anywhere in a partner's page. */
const NOTE_MARK = /<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[(\w+)\]<\/a><\/sup>/g;
const NOTE_RETURN = /\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;
const NOTES = /<ol>(?=<li id="(?:foot|end)note-)/;

/** Reads an article that was written in a word processor. */
export async function readDocx(bytes: Uint8Array, pictures: OwnPictures): Promise<PressItem> {
  const html = await htmlOf(bytes, pictures);
  return readPress(blocksOfHtml(html.replace(NOTE_MARK, '<sup>$1</sup>').replace(NOTE_RETURN, '').replace(NOTES, '<ol class="notes">')));
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
