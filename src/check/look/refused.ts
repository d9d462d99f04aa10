import type { Why } from './why.js';

/** One thing that the page's policy has refused: by which directive of which policy, and what. */
export type Refusal = Pick<SecurityPolicyViolationEvent, 'blockedURI' | 'effectiveDirective' | 'originalPolicy'>;

/** What the page's policy has refused while somebody listened. */
export interface Refusals {
  readonly all: readonly Refusal[];
  readonly has: (directive: string, url: string) => boolean;
  readonly end: () => void;
}

/** Listens for what the page's content security policy refuses; where there is no page, nothing. */
export function listenForRefusals(page: EventTarget | undefined): Refusals {
  const all: Refusal[] = [];
  const hear = (event: Event): void => {
    const refusal = event as SecurityPolicyViolationEvent;
    if (refusal.disposition !== 'report') all.push(refusal);
  };
  page?.addEventListener('securitypolicyviolation', hear);
  return {
    all,
    // `script-src-elem` is a kind of `script-src`.
    has: (directive, url) =>
      all.some(({ effectiveDirective, blockedURI }) => effectiveDirective.startsWith(directive) && blockedURI === url.replace(/#.*/, '')),
    end: () => page?.removeEventListener('securitypolicyviolation', hear),
  };
}

/** A turn of the event loop: browsers tell of a refusal in a task of its own, which may come after the failure. */
export const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Why a request failed that has no answer: a browser says “Failed to fetch” of all of these. */
export async function whyFailed(url: string, ask: typeof fetch, signal: AbortSignal, refusals: Refusals): Promise<Why> {
  // An answer that nobody may read is an answer. Where a policy refuses the address, it refuses this too.
  const answers = await ask(url, { mode: 'no-cors', credentials: 'omit', signal }).then(
    () => true,
    () => false,
  );
  await turn();
  if (refusals.has('connect-src', url)) return 'policy';
  if (answers) return 'cors';
  return globalThis.navigator?.onLine === false ? 'offline' : 'network';
}
