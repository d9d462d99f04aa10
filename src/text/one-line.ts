/**
 * Bidirectional control characters (U+202A–202E, U+2066–2069), which could reverse the text after a headline; and NUL, which HTML does
 * not allow.
 */
const CONTROLS = /[\0\u202a-\u202e\u2066-\u2069]/g;

/** The text on one line: white space collapsed, control characters removed. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, '').replace(/\s+/g, ' ').trim();
}
