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
  const convertImage = images.imgElement(async (image) => {
    const number = ++count;
    // For a part that is not there its reader throws before it promises anything.
    const bytes = await (async () => image.readAsBuffer())().catch(() => undefined);
    if (!bytes) pictures.problems.push({ code: 'picture-missing', value: String(number) });
    return { src: (bytes && (await pictures.keepBytes(bytes, `gambar ${number}`))) ?? '' };
  });
  try {
    return (await convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })).value.replace(/<img(?: alt="[^"]*")? src=""[^>]*>/g, '');
  } catch (error) {
    throw error instanceof PublishError ? error : new PublishError({ code: docxProblem(bytes, error as Error) });
  }
}

/** What keeps a document from being read, by its first bytes: those of a ZIP, or of Word before 2007, which holds what has a password, too. */
function docxProblem(bytes: Uint8Array, { message }: Error): 'docx-unreadable' | 'docx-damaged' | 'docx-locked' {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (start === 'd0cf11e0') return 'docx-locked';
  return start === '504b0304' && !/main document part/.test(message) ? 'docx-damaged' : 'docx-unreadable';
}
