/** The text without control characters, which show as boxes; tabs and ends of lines stay. */
export const withoutControls = (text: string): string => text.replace(/(?!\s)\p{Cc}/gu, '');
