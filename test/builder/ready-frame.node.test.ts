import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

// The build puts the version in its place.
Object.assign(globalThis, { __VERSION__: '0.1.0' });
const { readyFrameAddress } = await import('../../src/builder/ready-frame.js');
const { frameAddress } = await import('../../src/builder/snippets.js');
const { defaults, readState } = await import('../../src/builder/state.js');

const places = defaults({ feed: 'https://kab.example/feed.json', base: 'https://kab.example/v1/' });
const state = (query: string) => readState(`form=frame&${query}`, places);

describe('the addresses of a frame', () => {
  it('are those of the ready-made list, where there is one of the layout', () => {
    assert.equal(readyFrameAddress(state('')), 'https://kab.example/embed/terbaru/frame.html');
    assert.equal(readyFrameAddress(state('layout=headlines')), 'https://kab.example/embed/judul/frame.html');
    assert.equal(readyFrameAddress(state('layout=ticker')), undefined);
  });

  it('have a time that the widget can use, and no other', () => {
    const refresh = (value: string) => new URL(frameAddress(state(`refresh=${value}`))).searchParams.get('refresh');
    assert.deepEqual(['5m', '1h', '90s', '10s', 'often'].map(refresh), ['5m', '1h', '90s', null, null]);
  });
});
