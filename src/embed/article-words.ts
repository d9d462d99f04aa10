/** `elements/article-words.ts` for the script tag, which takes over from no server. */
export const words = (): undefined => undefined;
