import { withoutQuotes } from '../text/without-quotes.js';
import { warn } from './warn.js';

/** True for text with a quotation mark at both ends and none inside; others are part of the text. */
function isQuoted(text: string): boolean {
  const inner = withoutQuotes(text);
  return inner.length === text.length - 2 && !/[“”„‟«»″"]/.test(inner);
}

/**
 * Removes the typographic quotation marks that an editor has put around attribute values. To the HTML parser they are part of the value,
 * which then ends at the first space: the words after it have become attributes, and are put back here.
 */
export function fixSmartQuotes(element: Element): void {
  const attributes = [...element.attributes];
  const fixed: string[] = [];
  attributes.forEach(({ name, value }, i) => {
    let text = value;
    const laterWords: string[] = [];
    for (const other of attributes.slice(i + 1)) {
      if (other.value || isQuoted(text)) break;
      laterWords.push(other.name);
      text += ` ${other.name}`;
    }
    if (!isQuoted(text)) return;
    for (const word of laterWords) element.removeAttribute(word);
    element.setAttribute(name, withoutQuotes(text));
    fixed.push(`${name}="${withoutQuotes(text)}"`);
  });
  if (fixed.length) warn(element, '', '', `the quotation marks around values are not straight ones; type ${fixed.join(' ')}.`);
}
