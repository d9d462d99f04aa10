interface Timer {
  readonly run: () => void;
  readonly delay: number;
}

/**
 * Takes the timers of at least `from` milliseconds from the clock: they run when the test says so. Shorter ones, as those of the test
 * itself, run as ever.
 */
export function fakeTimers(from: number): {
  /** How many wait, and how long each. */
  readonly pending: number;
  readonly delays: readonly number[];
  /** Lets the time of all that wait pass. */
  pass(): void;
  restore(): void;
} {
  const real = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  const timers = new Map<number, Timer>();
  // Below the numbers of real timers.
  let last = 0;
  window.setTimeout = ((run: () => void, delay = 0, ...rest: []) => {
    // That of a test's time limit is mocha's own.
    if (delay < from) return real.setTimeout.call(window, run, delay, ...rest);
    timers.set(--last, { run, delay });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (!timers.delete(id!)) real.clearTimeout.call(window, id);
  }) as typeof window.clearTimeout;
  return {
    get pending() {
      return timers.size;
    },
    get delays() {
      return [...timers.values()].map(({ delay }) => delay);
    },
    pass() {
      const due = [...timers.values()];
      timers.clear();
      for (const { run } of due) run();
    },
    restore: () => Object.assign(window, real),
  };
}
