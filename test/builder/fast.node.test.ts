import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaults, readState, writeState, type State } from '../../src/builder/state.js';

// The build sets the version.
Object.assign(globalThis, { __VERSION__: '0.1.0' });
const { snippet } = await import('../../src/builder/snippets.js');

const START = defaults({ feed: 'https://kab.example/feed.json', base: 'https://kab.example/widget/' });
const LINE = '<link rel="preload" as="fetch" crossorigin href="https://kab.example/feed.json">\n<script';
const code = (change: Partial<State>) => snippet({ ...START, ...change })[0]!.code;

describe('the faster code', () => {
  it('has the feed come beside the script', () => {
    assert.ok(!code({}).includes('preload'));
    for (const form of ['tag', 'mount', 'pinned', 'self'] as const) assert.ok(code({ form, fast: '1' }).startsWith(LINE), form);
  });

  it('has a line for each feed, at the address that the widgets ask for', () => {
    const lines = code({ fast: '1', feed: 'kab.example/a.json https://kab.example/b.json?x=1&y=2' }).match(/href="https:[^"]*"/g);
    assert.deepEqual(lines?.slice(0, 2), ['href="https://kab.example/a.json"', 'href="https://kab.example/b.json?x=1&amp;y=2"']);
  });

  it('is kept in the builder’s address', () => {
    assert.equal(readState(writeState({ ...START, fast: '1' }, START), START).fast, '1');
  });
});
