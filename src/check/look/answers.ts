import { TIMEOUT } from '../../feed/client.js';
import { listenForRefusals, whyFailed } from './refused.js';
import type { Why } from './why.js';

/** How an address answers that is no feed: undefined where all is well, `status` for a refusal, else why there is no answer. */
export async function howAnswered(url: string): Promise<Why | undefined> {
  const refusals = listenForRefusals(globalThis.document);
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    const { ok } = await fetch(url, { credentials: 'omit', signal });
    return ok ? undefined : 'status';
  } catch {
    return await whyFailed(url, fetch, signal, refusals);
  } finally {
    refusals.end();
  }
}
