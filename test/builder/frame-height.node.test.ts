import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameHeight } from '../../src/builder/frame-height.js';

describe('the height of a frame', () => {
  const height = (attributes: Record<string, string>): number => frameHeight({ widget: 'news-list', attributes });

  it('grows with the rows, and with what stands around them', () => {
    assert.ok(height({ limit: '6' }) > height({ limit: '5' }));
    assert.equal(height({ limit: '5' }), height({}));
    assert.ok(height({ heading: 'Berita' }) > height({}));
    assert.ok(height({ 'load-more': '' }) > height({}));
  });

  it('is that of one line for running headlines, however many there are', () => {
    const ticker = height({ layout: 'ticker' });
    assert.ok(ticker < height({ layout: 'headlines', limit: '1' }));
    assert.equal(height({ layout: 'ticker', limit: '20' }), ticker);
    assert.ok(height({ layout: 'ticker', heading: 'Terkini' }) > ticker);
  });

  it('is less without pictures', () => assert.ok(height({ 'no-image': '' }) < height({})));
});
