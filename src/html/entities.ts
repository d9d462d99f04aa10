import { decodeCommonEntities, entityTable } from './common-entities.js';

/** HTML's entity names for the characters of Latin-1 from U+00A0 to U+00FF, in their order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(' '); // prettier-ignore

/** Further entities that newsrooms and their editors use, and the old names in upper case. */
const OTHER_ENTITIES =
  'AMP&LT<GT>QUOT"COPY©REG®sbquo‚bdquo„lsaquo‹rsaquo›dagger†Dagger‡permil‰prime′Prime″euro€trade™oline‾circˆtilde˜OEligŒoeligœScaronŠscaronšYumlŸfnofƒlarr←uarr↑rarr→darr↓harr↔rArr⇒minus−radic√infin∞asymp≈ne≠le≤ge≥sum∑part∂loz◊spades♠clubs♣hearts♥diams♦check✓star☆starf★horbar―hyphen‐colon:comma,period.excl!quest?lpar(rpar)lsqb[rsqb]num#sol/ast*plus+equals=percnt%commat@dollar$grave`ensp\u2002emsp\u2003thinsp\u2009hairsp\u200azwnj\u200czwj\u200dlrm\u200erlm\u200fZeroWidthSpace\u200bNewLine\nTab\t'; // prettier-ignore

const NAMED = new Map([...LATIN_1.map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const), ...entityTable(OTHER_ENTITIES)]);

/** Entities that HTML also decodes without a semicolon, for old pages. */
const SEMICOLON_OPTIONAL = new Set([...LATIN_1, ...'amp lt gt quot AMP LT GT QUOT COPY REG'.split(' ')]);

/** A reference without a semicolon. A name before `=` is a query parameter, as in `?a=1&copy=2` (HTML, 13.2.5.73). */
const WITHOUT_SEMICOLON = /&(?:#\d+(?![\d;])|#x[\da-f]+(?![\da-f;])|([a-z][a-z\d]*)(?![\w;=]))/gi;

/** The characters that HTML gives to the numbers from 0x80 on (13.2.5.80): windows-1252. `TextDecoder` fails in some versions of Node. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The character of a reference by the rules of HTML; an unknown name is kept as written. */
function character(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return NAMED.get(name) ?? reference;
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  // NUL, surrogates and numbers beyond Unicode are not characters.
  if (!code || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return '';
  return WINDOWS_1252[code - 0x80] ?? String.fromCodePoint(code);
}

/** Decodes the character references of plain text, once. They must have a semicolon, since `R&D` and `&copy` may be text. */
export const decodeTextEntities = (text: string): string => decodeCommonEntities(text, character);

/** Decodes the character references of HTML, once, with or without a semicolon. */
export const decodeHtmlEntities = (html: string): string =>
  decodeTextEntities(
    html.replace(WITHOUT_SEMICOLON, (whole, name?: string) => (!name || SEMICOLON_OPTIONAL.has(name) ? `${whole};` : whole)),
  );
