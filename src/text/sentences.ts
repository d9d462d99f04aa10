/** Longest piece, in characters: some voices in Chrome stop after 15 s of one utterance, which is about 200 characters. */
const MAX_SENTENCE_CHARACTERS = 180;

/** A piece of a longer sentence: it ends after a comma, semicolon or colon, else before a space, else at the limit. */
const PIECE = new RegExp(
  `\\S.{0,${MAX_SENTENCE_CHARACTERS - 2}}[,;:](?=\\s)|\\S.{0,${MAX_SENTENCE_CHARACTERS - 1}}(?=\\s|$)|\\S{${MAX_SENTENCE_CHARACTERS}}`,
  'gsu',
);

/** A sentence: it ends after a mark that white space follows, not within a number or a time. Safari 15 has no lookbehind to split by. */
const SENTENCE = /\S.*?(?:[.!?…]["'”’)\]]?(?=\s|$)|$)/gsu;

/** Splits `text` into sentences for speech synthesis, and long sentences into pieces. */
export const sentences = (text: string): string[] =>
  (text.match(SENTENCE) ?? []).flatMap((sentence) =>
    sentence.length > MAX_SENTENCE_CHARACTERS ? (sentence.match(PIECE) ?? []) : [sentence],
  );
