import { decode } from '../../feed/decode.js';
import type { FeedBody } from '../../feed/read-body.js';
import { decodeText } from '../../text/more-references.js';

/** The text of an answer or a file. Some versions of Node read windows-1252 as Latin-1: no text has those control characters. */
export const textOf = (body: FeedBody): string =>
  decode(body).replace(/[\x80-\x9f]/g, (letter) => decodeText(`&#${letter.charCodeAt(0)};`));
