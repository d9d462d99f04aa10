/** The text without control characters, which show as boxes and end a file of XML; tabs and ends of lines stay, page breaks become spaces. */
export const withoutControls = (text: string): string => text.replace(/[\v\f]/g, ' ').replace(/(?!\s)\p{Cc}|[\ufffe\uffff]/gu, '');
