import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { withTimeout } from '../../feed/with-timeout.js';
import { listenForCspViolations, whyRequestFailed } from './csp-violations.js';
import type { UnreachableReason } from './unreachable-reason.js';

/** How the address of a script answers: undefined where all is well, `status` for a refusal or a page, else why there is no answer. */
export async function probeUrl(url: string): Promise<UnreachableReason | undefined> {
  const refusals = listenForCspViolations(globalThis.document);
  try {
    return await withTimeout(ANSWER_LIMIT_MS, async (signal) => {
      const response = await fetch(url, { credentials: 'omit', signal }).catch(() => undefined);
      if (!response) return whyRequestFailed(url, fetch, signal, refusals);
      return response.ok && !response.headers.get('content-type')?.includes('html') ? undefined : 'status';
    });
  } catch {
    return 'network';
  } finally {
    refusals.end();
  }
}
