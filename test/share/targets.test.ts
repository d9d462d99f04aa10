import { expect } from '@open-wc/testing';
import { moreTargets } from '../../src/share/more-targets.js';
import { shareTargets } from '../../src/share/targets.js';

describe('the names of share targets', () => {
  // The script tag asks for the less usual ones at once by `[targets*=i], [targets*=d]`, and for nothing where there are none of them.
  it('tell the less usual by an i or a d', () => {
    expect(Object.keys(moreTargets).filter((name) => !/[id]/.test(name))).to.deep.equal([]);
    expect(Object.keys(shareTargets).filter((name) => /[id]/.test(name))).to.deep.equal([]);
  });
});
