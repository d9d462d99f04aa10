import { expect } from '@open-wc/testing';
import { page as en } from '../../../src/check/words/en/page.js';
import { showPanel } from '../../../src/check/panel/panel.js';
import { until } from '../../helpers.js';

describe('the panel', () => {
  afterEach(() => document.getElementById('bwi-self-check')!.remove());

  it('says so where the check itself fails', async () => {
    showPanel(() => Promise.reject(new TypeError('odd page')), en, '1.0.0');
    const state = document.getElementById('bwi-self-check')!.shadowRoot!.querySelector('.state')!;
    await until(() => state.textContent !== en.asking);
    expect(state.textContent).to.equal(`${en.failed} TypeError: odd page`);
  });
});
