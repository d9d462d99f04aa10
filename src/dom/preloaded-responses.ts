/** Responses by address that the script tag has requested while the code that reads them was still loading. */
export type PreloadedResponses = Map<string, Promise<Response>>;

let responses: PreloadedResponses = new Map();

/** Makes `preloaded` available to {@link fetchPreloaded}; more responses may be added to the same map later. */
export function usePreloadedResponses(preloaded: PreloadedResponses): void {
  responses = preloaded;
}

/** The addresses of the preloaded responses that have not been used yet. */
export const preloadedUrls = (): string[] => [...responses.keys()];

/** Like `fetch`, but returns the preloaded response of the address if there is one; each is used once. */
export const fetchPreloaded: typeof fetch = (url, init) => {
  const response = responses.get(url as string);
  responses.delete(url as string);
  return response ?? fetch(url, init);
};
