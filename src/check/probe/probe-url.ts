import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { listenForCspViolations, whyRequestFailed } from './csp-violations.js';
import type { UnreachableReason } from './unreachable-reason.js';

/** How an address answers that is no feed: undefined where all is well, `status` for a refusal, else why there is no answer. */
export async function probeUrl(url: string): Promise<UnreachableReason | undefined> {
  const refusals = listenForCspViolations(globalThis.document);
  const signal = AbortSignal.timeout(ANSWER_LIMIT_MS);
  try {
    const { ok } = await fetch(url, { credentials: 'omit', signal });
    return ok ? undefined : 'status';
  } catch {
    return await whyRequestFailed(url, fetch, signal, refusals);
  } finally {
    refusals.end();
  }
}
