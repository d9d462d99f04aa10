/** Does a piece of work for each number below `count`, and leaves a gap to pause in after each `step` of them. */
export function* inSteps(count: number, work: (i: number) => void, step = 50): Generator<void, void> {
  for (let i = 0; i < count; i++) {
    work(i);
    if (i % step === 0) yield;
  }
}
