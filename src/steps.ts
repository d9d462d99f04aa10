/** Milliseconds of work between two pauses: the page answers a tap within a frame. */
const SLICE_MS = 12;

/** Does all steps at once. */
export function runSteps<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the steps with pauses, so that a large feed does not stall the page. */
export async function runStepsInSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}
