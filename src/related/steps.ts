/**
 * Does a piece of work for each number below `count`, with a gap to pause in after each `step` of them: ten long texts are read in
 * a few milliseconds even on a slow phone.
 */
export function* forEachStep(count: number, work: (i: number) => void, step = 10): Generator<void, void> {
  for (let i = 0; i < count; i++) {
    work(i);
    if (i % step === 0) yield;
  }
}
