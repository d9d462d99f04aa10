import { withoutQuotes } from '../text/without-quotes.js';
import { warn } from './warn.js';

/** True where marks stand at both ends and none within, else they belong to the words. */
function isQuoted(words: string): boolean {
  const inner = withoutQuotes(words);
  return inner.length === words.length - 2 && !/[“”„‟«»″"]/.test(inner);
}

/**
 * Takes off the typographic quotation marks that an editor has put around the values of attributes: to the parser they are part of
 * the value, which ends at the first space, so that its other words are attributes of their own.
 */
export function fixSmartQuotes(element: Element): void {
  const attributes = [...element.attributes];
  const mended: string[] = [];
  attributes.forEach(({ name, value }, i) => {
    let words = value;
    const others: string[] = [];
    for (const other of attributes.slice(i + 1)) {
      if (other.value || isQuoted(words)) break;
      others.push(other.name);
      words += ` ${other.name}`;
    }
    if (!isQuoted(words)) return;
    for (const other of others) element.removeAttribute(other);
    element.setAttribute(name, withoutQuotes(words));
    mended.push(`${name}="${withoutQuotes(words)}"`);
  });
  if (mended.length) warn(element, '', '', `the quotation marks around values are not straight ones; type ${mended.join(' ')}.`);
}
