import { expect } from '@open-wc/testing';
import { safeHtml } from '../../src/dom/safe-html.js';
import { PIECES, repeated } from '../long-texts.js';

// What took quadratic time would take minutes, and be ended by the time limit of a test.
describe('hundreds of thousands of one piece, as the body of an article', () => {
  for (const piece of PIECES)
    it(`are read in time: ${JSON.stringify(piece)}`, () =>
      expect(() => safeHtml(repeated(piece), { base: 'https://kab.example/umpan', headingLevel: 1 })).not.to.throw());
});
