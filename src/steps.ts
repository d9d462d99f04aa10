/**
 * Work in steps: the generator yields after each step and returns the result. The functions here ignore the yielded values, which are for
 * code that runs the steps itself.
 */
export type Steps<Result> = Generator<unknown, Result>;

/** Milliseconds of work between two pauses: less than one frame, so that the page still reacts to a tap at once. */
const SLICE_MS = 12;

/** Does all steps without a pause. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the steps in slices, so that long work does not block the page. `pause` is awaited between two slices. */
export async function runStepsInSlices<Result>(steps: Steps<Result>, pause = yieldToBrowser): Promise<Result> {
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < SLICE_MS) continue;
    await pause();
    start = performance.now();
  }
}

/** Lets the browser do other work. `scheduler.yield` is preferred where it exists: nested timers wait at least 4 ms each. */
const yieldToBrowser = (): Promise<void> => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Calls `work` with each number below `count`, and yields after every `size` calls. */
export function* forEachStep(count: number, work: (i: number) => void, size = 10): Steps<void> {
  for (let i = 0; i < count; i++) {
    work(i);
    if (i % size === 0) yield;
  }
}
