import { PublishError } from '../problem.js';
import { duration } from '../../text/duration.js';
import { Watcher } from './watcher.js';

/** When a build is done again. */
export interface RepeatOptions {
  /** Folders and files whose changes count. */
  readonly paths: readonly string[];
  /** Milliseconds from the end of one build to the next. */
  readonly every?: number | undefined;
  /** The written folder, whose changes don't count. */
  readonly out: string;
}

/**
 * Milliseconds without a change in any of the paths until a build. It is for all files together, other than chokidar's
 * `awaitWriteFinish`: an article and its picture, or forty files that are copied, are one build.
 */
const QUIET_MS = 300;

/** The longest that a timer waits. */
const MAX_WAIT_MS = 2 ** 31 - 1;

/**
 * Calls `build` again and again until the process is asked to end; a build that is under way is finished first. It gives the time at
 * which something is due without a change: an embargo that ends.
 */
export async function repeat(build: () => Promise<Date | undefined>, { paths, every, out }: RepeatOptions): Promise<void> {
  let wake = (): void => {};
  let changed: boolean;
  let ended = false;
  let quiet: NodeJS.Timeout | undefined;
  const change = (): void => {
    changed = true;
    wake();
  };
  const end = (): void => {
    ended = true;
    wake();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  const soon = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(change, QUIET_MS);
  };
  const watcher = paths.length ? new Watcher(paths, out, soon) : undefined;
  try {
    // Before the first build, so that no change is missed.
    await watcher?.ready;
    while (!ended) {
      changed = false;
      const due = await build();
      if (changed || ended) continue;
      await new Promise<void>((woken) => {
        const wait = Math.min(every ?? Infinity, due ? Math.max(0, +due - Date.now()) : Infinity);
        const timer = wait === Infinity ? undefined : setTimeout(woken, Math.min(wait, MAX_WAIT_MS));
        wake = () => {
          clearTimeout(timer);
          woken();
        };
      });
    }
  } finally {
    clearTimeout(quiet);
    process.off('SIGINT', end).off('SIGTERM', end);
    await watcher?.close();
  }
}

/** A duration such as `30s`, `5m` or `1h`, in milliseconds. @throws {PublishError} where it is none. */
export function parseDuration(text: string): number {
  const time = duration(text);
  if (!time) throw new PublishError({ code: 'no-duration', value: text });
  return time;
}
