import { decodeCommonEntities, entityTable } from './common-entities.js';

/** HTML's names of the signs and letters of Latin-1, from U+00A0 on. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(' '); // prettier-ignore

/** What the press and its editors write beyond that, and the names of old that are in upper case. */
const OTHERS =
  'AMP&LT<GT>QUOT"COPY©REG®sbquo‚bdquo„lsaquo‹rsaquo›dagger†Dagger‡permil‰prime′Prime″euro€trade™oline‾circˆtilde˜OEligŒoeligœScaronŠscaronšYumlŸfnofƒlarr←uarr↑rarr→darr↓harr↔rArr⇒minus−radic√infin∞asymp≈ne≠le≤ge≥sum∑part∂loz◊spades♠clubs♣hearts♥diams♦check✓star☆starf★horbar―hyphen‐colon:comma,period.excl!quest?lpar(rpar)lsqb[rsqb]num#sol/ast*plus+equals=percnt%commat@dollar$grave`ensp\u2002emsp\u2003thinsp\u2009hairsp\u200azwnj\u200czwj\u200dlrm\u200erlm\u200fZeroWidthSpace\u200bNewLine\nTab\t'; // prettier-ignore

const NAMED = new Map([...LATIN.map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const), ...entityTable(OTHERS)]);

/** Those that HTML knows without a semicolon too, for the sake of old pages. */
const OLD = new Set([...LATIN, ...'amp lt gt quot AMP LT GT QUOT COPY REG'.split(' ')]);

/** A reference without its semicolon. A name before `=` is that of a parameter: `?a=1&copy=2` (HTML, 13.2.5.73). */
const UNENDED = /&(?:#\d+(?![\d;])|#x[\da-f]+(?![\da-f;])|([a-z][a-z\d]*)(?![\w;=]))/gi;

/** What the numbers from 128 on mean in HTML (13.2.5.80): windows-1252. Not by `TextDecoder`, which is wrong in some versions of Node. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The character that `reference` means by HTML's rules; an unknown name stays as written. */
function character(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return NAMED.get(name) ?? reference;
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  // Neither NUL nor half of a pair nor what is beyond Unicode is a character.
  if (!code || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return '';
  return WINDOWS[code - 0x80] ?? String.fromCodePoint(code);
}

/** Decodes the references of a plain text, once: those with a semicolon, since `R&D` and `&copy` may be words. */
export const decodeTextEntities = (text: string): string => decodeCommonEntities(text, character);

/** Decodes the references of HTML, once, whether their semicolon is there or not. */
export const decodeHtmlEntities = (html: string): string =>
  decodeTextEntities(html.replace(UNENDED, (whole, name?: string) => (!name || OLD.has(name) ? `${whole};` : whole)));
