import { PublishError } from '../problem.js';
import { blocksOfHtml } from './html-blocks.js';
import { readPress, type PressItem } from './read-press.js';

/** How the reader writes the mark of a note, and the way back to it: no link within an article leads anywhere in a partner's page. */
const NOTE_MARK = /<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[(\w+)\]<\/a><\/sup>/g;
const NOTE_RETURN = /\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;
const NOTES = /<ol>(?=<li id="(?:foot|end)note-)/;

type Keep = (bytes: Uint8Array, name: string) => Promise<string>;

/** Reads an article that was written in a word processor. Pictures in it are handed to `keep`, which gives their addresses. */
export async function readDocx(bytes: Uint8Array, keep: Keep): Promise<PressItem> {
  const html = await htmlOf(bytes, keep);
  return readPress(blocksOfHtml(html.replace(NOTE_MARK, '<sup>$1</sup>').replace(NOTE_RETURN, '').replace(NOTES, '<ol class="notes">')));
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
