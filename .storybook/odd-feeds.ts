/** Addresses that have failed once; each has a new `?visit=`. */
const failed = new Set<string>();

/** Never answers, as a server that hangs: the request ends when its page gives it up. */
const hang = (signal?: AbortSignal | null): Promise<Response> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/**
 * Stands in for `fetch` with the feeds that no file can be, so that a storybook of plain files has them: `demo/slow.json` never comes, and
 * `demo/recovers.json` fails at its first request. They are in the folder of the demo's feed, since they use its pictures.
 */
export function installOddFeeds(): void {
  const real = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const address = String(input);
    const url = new URL(address, document.baseURI);
    if (url.pathname.endsWith('/demo/slow.json')) return hang(init?.signal);
    if (!url.pathname.endsWith('/demo/recovers.json')) return real(input, init);
    if (failed.has(url.search)) return real(new URL('feed.json', url).href, init);
    failed.add(url.search);
    return new Response('', { status: 404 });
  };
}
