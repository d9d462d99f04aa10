import { watch } from 'chokidar';

/** When a build is done again. */
export interface RepeatOptions {
  /** Folders and files whose changes count. */
  readonly paths: readonly string[];
  /** Milliseconds from the end of one round to the next. */
  readonly every?: number | undefined;
  /** The written folder, whose changes don't count. */
  readonly out: string;
}

/** Milliseconds without a change until a folder is at rest: editors save in several steps. */
const REST_MS = 300;

/** Does `round` again and again, until the process is asked to end, which it does between two rounds. */
export async function repeat(round: () => Promise<void>, { paths, every, out }: RepeatOptions): Promise<void> {
  let wake = (): void => {};
  let changed: boolean;
  let ended = false;
  let rest: NodeJS.Timeout | undefined;
  const change = (): void => {
    changed = true;
    wake();
  };
  const end = (): void => {
    ended = true;
    wake();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  const watcher = paths.length ? watch([...paths], { ignoreInitial: true, ignored: (path) => path.startsWith(out) }) : undefined;
  watcher?.on('all', () => {
    clearTimeout(rest);
    rest = setTimeout(change, REST_MS);
  });
  try {
    // Before the first round, so that no change is missed in between.
    if (watcher) await new Promise<void>((ready) => watcher.once('ready', ready));
    while (!ended) {
      changed = false;
      await round();
      if (changed || ended) continue;
      await new Promise<void>((woken) => {
        const timer = every === undefined ? undefined : setTimeout(woken, every);
        wake = () => {
          clearTimeout(timer);
          woken();
        };
      });
    }
  } finally {
    clearTimeout(rest);
    process.off('SIGINT', end).off('SIGTERM', end);
    await watcher?.close();
  }
}

const UNITS_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** A duration such as `30s`, `5m` or `1h`, in milliseconds. @throws {Error} where it is none. */
export function parseDuration(text: string): number {
  const [, count, unit] = /^([1-9]\d{0,4})(s|m|h)$/.exec(text) ?? [];
  if (!unit) throw new Error(`--every is no duration such as 30s, 5m or 1h: ${text}`);
  return Number(count) * UNITS_MS[unit]!;
}
