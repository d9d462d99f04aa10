import { FeedError } from './feed-error.js';

/**
 * What `work` gives, or a `timeout` error after `timeout` milliseconds, at which its signal is aborted too.
 * A race, since an injected or patched fetch may not heed the signal.
 */
export async function withTimeout<T>(timeout: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new FeedError({ code: 'timeout', value: String(timeout) }));
      abort.abort();
    }, timeout);
  });
  try {
    return await Promise.race([work(abort.signal), late]);
  } finally {
    clearTimeout(timer!);
  }
}
