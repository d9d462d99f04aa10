/**
 * Marks that turn the direction of the text after them (U+202A–202E, U+2066–2069): a headline could disguise its neighbours.
 * And NUL, which is no character in HTML.
 */
const CONTROLS = /[\0\u202a-\u202e\u2066-\u2069]/g;

/** One line of text: white space folded, nothing that disguises it. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, '').replace(/\s+/g, ' ').trim();
}
