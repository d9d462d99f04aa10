import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CMS_NAMES } from '../../src/builder/cms.js';
import { FORMS } from '../../src/builder/forms.js';
import { CMS_STEPS, stepsFor } from '../../src/builder/steps.js';

describe('the steps', () => {
  for (const cms of CMS_NAMES)
    it(`of ${cms} are there for each form, in both languages`, () => {
      for (const form of FORMS) {
        const steps = stepsFor(cms, form);
        assert.ok(steps.length, form);
        for (const { id, en } of steps) assert.ok(id && en && id !== en, id);
      }
    });

  it('of OpenSID begin with the frame, and never say to paste a script into a widget', () => {
    assert.equal(CMS_STEPS.opensid.form, 'frame');
    for (const form of ['tag', 'pinned', 'self'] as const) assert.match(stepsFor('opensid', form)[0]!.id, /membuang tag skrip/);
  });
});
