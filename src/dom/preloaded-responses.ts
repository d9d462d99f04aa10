/** Answers that a script tag has asked for before the code that reads them was here, by address. */
export type PreloadedResponses = Map<string, Promise<Response>>;

let early: PreloadedResponses = new Map();

/** Takes answers over; later ones may be added to the same map. */
export function usePreloadedResponses(answers: PreloadedResponses): void {
  early = answers;
}

/** The addresses of the answers that nobody has taken yet. */
export const preloadedUrls = (): string[] => [...early.keys()];

/** `fetch`, but for an answer that is on its way already: each is taken once. */
export const fetchPreloaded: typeof fetch = (url, init) => {
  const answer = early.get(url as string);
  early.delete(url as string);
  return answer ?? fetch(url, init);
};
