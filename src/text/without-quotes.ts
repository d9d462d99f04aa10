/** Without the quotation marks that editors set around a value in place of straight ones; after a number it is the inch sign. */
export const withoutQuotes = (value: string): string => value.replace(/^["'″′„‚\p{Pi}\p{Pf}]|["'″′„‚\p{Pi}\p{Pf}]$/gu, '');
