import { expect } from 'chai';
import { describe, it } from 'node:test';
import { defaults, readState, withCms, writeState } from '../../src/builder/state.js';

const otherwise = defaults({ feed: 'https://kab.example/feed.json', base: 'https://kab.example/' });

describe('the state of the builder in its address', () => {
  it('has the form that suits a system, unless another is named', () => {
    expect(readState('?cms=opensid', otherwise).form).to.equal('frame');
    expect(readState('?cms=opensid&form=tag', otherwise).form).to.equal('tag');
    expect(readState('', otherwise).form).to.equal('tag');
  });

  it('opens again as it was', () => {
    const opensid = withCms(otherwise, 'opensid');
    for (const state of [
      otherwise,
      opensid,
      { ...opensid, form: 'tag' as const },
      { ...opensid, frameScheme: '' as const },
      { ...opensid, on: 'plain' as const },
    ])
      expect(readState(writeState(state, otherwise), otherwise)).to.deep.equal(state);
    expect(writeState(opensid, otherwise)).to.contain('form=frame').and.to.contain('cms=opensid');
  });
});
