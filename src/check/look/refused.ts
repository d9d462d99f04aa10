import type { Why } from './why.js';

/** What the page's policy has refused while somebody listened. */
export interface Refusals {
  readonly has: (url: string) => boolean;
  readonly end: () => void;
}

/** Listens for what the page's content security policy refuses; where there is no page, nothing. */
export function listenForRefusals(page: EventTarget | undefined): Refusals {
  const refused = new Set<string>();
  const hear = (event: Event): void => {
    const { disposition, effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    if (disposition !== 'report' && effectiveDirective === 'connect-src') refused.add(blockedURI);
  };
  page?.addEventListener('securitypolicyviolation', hear);
  return {
    has: (url) => refused.has(url.replace(/#.*/, '')),
    end: () => page?.removeEventListener('securitypolicyviolation', hear),
  };
}

/** A turn of the event loop: browsers tell of a refusal in a task of its own, which may come after the failure. */
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Why a request failed that has no answer: a browser says “Failed to fetch” of all of these. */
export async function whyFailed(url: string, ask: typeof fetch, signal: AbortSignal, refusals: Refusals): Promise<Why> {
  // An answer that nobody may read is an answer. Where a policy refuses the address, it refuses this too.
  const answers = await ask(url, { mode: 'no-cors', credentials: 'omit', signal }).then(
    () => true,
    () => false,
  );
  await turn();
  if (refusals.has(url)) return 'policy';
  if (answers) return 'cors';
  return globalThis.navigator?.onLine === false ? 'offline' : 'network';
}
