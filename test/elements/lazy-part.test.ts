import { expect } from '@open-wc/testing';
import { LazyPart } from '../../src/elements/lazy-part.js';

/** A host that counts its updates. */
function host(): {
  updates: number;
  addController(): void;
  removeController(): void;
  requestUpdate(): void;
  updateComplete: Promise<boolean>;
} {
  const counting = {
    updates: 0,
    addController() {},
    removeController() {},
    requestUpdate: () => void counting.updates++,
    updateComplete: Promise.resolve(true),
  };
  return counting;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('LazyPart', () => {
  it('loads nothing before it is asked for, then once, and updates its host', async () => {
    let loads = 0;
    const counting = host();
    const part = new LazyPart(
      counting,
      async () => `part ${++loads}`,
      () => expect.fail(),
    );
    expect([loads, part.value]).to.deep.equal([0, undefined]);
    void part.load();
    void part.load();
    await settled();
    void part.load();
    expect([loads, part.value, counting.updates]).to.deep.equal([1, 'part 1', 1]);
  });

  it('says once that it can’t be had, so that its host does without', async () => {
    const problems: unknown[] = [];
    const counting = host();
    const part = new LazyPart(
      counting,
      () => Promise.reject(new Error('gone')),
      (error) => problems.push(error),
    );
    void part.load();
    await settled();
    void part.load();
    await settled();
    expect([part.failed, part.value, counting.updates]).to.deep.equal([true, undefined, 1]);
    expect(problems.map(String)).to.deep.equal(['Error: gone']);
  });
});
