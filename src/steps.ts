/** Work that pauses after each step, and gives its result at the end. What a step yields is for who does the steps by hand. */
export type Steps<Result> = Generator<unknown, Result>;

/** Milliseconds of work between two pauses: the page answers a tap within a frame. */
const SLICE_MS = 12;

/** Does all steps at once. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the steps with pauses, so that long work does not stall the page. `pause` lets the browser work between two slices. */
export async function runStepsInSlices<Result>(steps: Steps<Result>, pause = giveWay): Promise<Result> {
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < SLICE_MS) continue;
    await pause();
    start = performance.now();
  }
}

/** Nested timers wait 4 ms each: `scheduler.yield`, where there is one, saves long work that time. */
const giveWay = (): Promise<void> => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Does a piece of work for each number below `count`, with a step after every `size` of them. */
export function* forEachStep(count: number, work: (i: number) => void, size = 10): Steps<void> {
  for (let i = 0; i < count; i++) {
    work(i);
    if (i % size === 0) yield;
  }
}
