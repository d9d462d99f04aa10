import type { BwiArticleCard } from '../src/index.js';

/** An address for a feed that no other test uses: the client remembers, over visits too. */
export const freshUrl = (): string => `${location.origin}/test-feed-${crypto.randomUUID()}.json`;

type Answer = string | (() => Promise<Response> | Response);

/** Serves answers by address in place of the network, and counts the requests. */
export function serve(answers: Record<string, Answer>): { requests: string[]; restore: () => void } {
  const real = window.fetch;
  const requests: string[] = [];
  window.fetch = async (input) => {
    const url = String(input);
    requests.push(url);
    const answer = answers[url];
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return typeof answer === 'string' ? new Response(answer) : answer();
  };
  return { requests, restore: () => (window.fetch = real) };
}

/** Waits a frame at a time for as long as it takes: what never comes is ended by the test's time limit. */
export async function until(condition: () => unknown): Promise<void> {
  while (!(await condition())) await new Promise(requestAnimationFrame);
}

/** What a reader sees in the element's own root. */
export const text = (element: Element): string =>
  (element.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits until the element has an answer, or the one asked for, and shows it. */
export async function ready(element: Element & { status: string }, until = ['ready', 'empty', 'failed', 'stale']): Promise<void> {
  while (!until.includes(element.status)) await new Promise(requestAnimationFrame);
  await (element as BwiArticleCard).updateComplete;
}
