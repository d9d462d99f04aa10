import type { UnreachableReason } from './unreachable-reason.js';

/** One thing that the page's policy has refused: by which directive of which policy, and what. */
export type CspViolation = Pick<SecurityPolicyViolationEvent, 'blockedURI' | 'effectiveDirective' | 'originalPolicy'>;

/** What the page's policy has refused while somebody listened. */
export interface CspViolations {
  readonly all: readonly CspViolation[];
  readonly has: (directive: string, url: string) => boolean;
  readonly end: () => void;
}

/** Listens for what the page's content security policy refuses; where there is no page, nothing. */
export function listenForCspViolations(page: EventTarget | undefined): CspViolations {
  const all: CspViolation[] = [];
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
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Why a request failed that has no answer: a browser says “Failed to fetch” of all of these. */
export async function whyRequestFailed(
  url: string,
  ask: typeof fetch,
  signal: AbortSignal,
  refusals: CspViolations,
): Promise<UnreachableReason> {
  // An answer that nobody may read is an answer. Where a policy refuses the address, it refuses this too.
  const answers = await ask(url, { mode: 'no-cors', credentials: 'omit', signal }).then(
    () => true,
    () => false,
  );
  await nextTask();
  if (refusals.has('connect-src', url)) return 'policy';
  if (answers) return 'cors';
  return globalThis.navigator?.onLine === false ? 'offline' : 'network';
}
