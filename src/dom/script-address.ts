import { withoutQuotes } from '../text/without-quotes.js';

/** The name of our file in an address. */
const OUR_FILE = /(^|\/)bwi(\.all)?\.js\b/;

/**
 * The attribute that has the address of our script: `src`, or what an optimiser or a consent banner has made of it, as `data-src` or
 * `data-rocket-src`; undefined for another's script.
 */
export const scriptAddress = ({ attributes }: HTMLScriptElement): Attr | undefined =>
  [...attributes].find(({ value }) => OUR_FILE.test(withoutQuotes(value)));
