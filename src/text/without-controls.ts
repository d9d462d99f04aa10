/** What a text without any is of: one look, where most texts have none, and some are long. */
const OTHERS = /[^\t\n\r -~\xa0-\ufffd]/;

/** The text without control characters, which show as boxes and end a file of XML; tabs and ends of lines stay, page breaks become spaces. */
export const withoutControls = (text: string): string =>
  OTHERS.test(text) ? text.replace(/[\v\f]/g, ' ').replace(/(?!\s)\p{Cc}|[\ufffe\uffff]/gu, '') : text;
