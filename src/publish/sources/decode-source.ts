import { decode } from '../../feed/decode.js';
import type { FeedBody } from '../../feed/read-body.js';
import { decodeTextEntities } from '../../html/entities.js';

/** The text of an answer or a file. Some versions of Node read windows-1252 as Latin-1: no text has those control characters. */
export const decodeSource = (body: FeedBody): string =>
  decode(body).replace(/[\x80-\x9f]/g, (letter) => decodeTextEntities(`&#${letter.charCodeAt(0)};`));
