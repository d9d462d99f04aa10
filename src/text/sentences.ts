/** Characters of the longest piece: some voices of Chrome fall silent 15 s into an utterance, which is about 200 characters. */
const MAX_SENTENCE_CHARACTERS = 180;

/** A piece of a longer sentence: up to a comma or the like, else up to a space, else as it comes. */
const PIECE = new RegExp(
  `\\S.{0,${MAX_SENTENCE_CHARACTERS - 2}}[,;:](?=\\s)|\\S.{0,${MAX_SENTENCE_CHARACTERS - 1}}(?=\\s|$)|\\S{${MAX_SENTENCE_CHARACTERS}}`,
  'gsu',
);

/** `text` in sentences, for a voice; a long one in pieces. */
export const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?…]["'”’)\]]?)\s+/u)
    .filter((sentence) => sentence.trim())
    .flatMap((sentence) => (sentence.length > MAX_SENTENCE_CHARACTERS ? (sentence.match(PIECE) ?? []) : [sentence]));
