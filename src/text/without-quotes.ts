/** Removes the typographic quotation marks that an editor put around a value; after a number some editors write the inch sign (″). */
export const withoutQuotes = (value: string): string => value.replace(/^["'″′„‚\p{Pi}\p{Pf}]|["'″′„‚\p{Pi}\p{Pf}]$/gu, '');
