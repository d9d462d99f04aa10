/** Asks for a feed. The script tag has asked already, before what reads the answer was here. */
export const request: typeof fetch = (url, init) => fetch(url, init);
