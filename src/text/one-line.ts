import { withoutControls } from './without-controls.js';

/** Bidirectional control characters, which could reverse the text after a headline. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Letters and signs of a keyboard, without a space too many: most titles are nothing else. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The text on one line: white space collapsed, control characters removed. */
export function oneLine(text: string): string {
  if (PLAIN.test(text)) return text;
  return withoutControls(text).replace(BIDI_CONTROLS, '').replace(/\s+/g, ' ').trim();
}
