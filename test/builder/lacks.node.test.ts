import { expect } from 'chai';
import { describe, it } from 'node:test';
import { lacks } from '../../src/builder/lacks.js';
import { defaults, type State } from '../../src/builder/state.js';

const standard = defaults({ feed: 'https://kab.example/feed.json', base: 'https://kab.example/' });
const lacking = (link: string, more: Partial<State> = {}): string[] =>
  lacks({ ...standard, widget: 'news-list', ...more, attributes: { link } }).map(({ field }) => field);

describe('what the code of the builder lacks', () => {
  it('is an address that can be used, where headlines lead to a page of one’s own', () => {
    for (const good of ['', '/berita/?id={id}', 'https://desa.example/{slug}']) expect(lacking(good)).to.deep.equal([]);
    for (const bad of ['/berita/', '/berita/{judul}', 'javascript:{id}']) expect(lacking(bad)).to.deep.equal(['link']);
  });

  it('is a whole address in a frame, and none of a widget without links', () => {
    expect(lacking('/berita/?id={id}', { form: 'frame' })).to.deep.equal(['link']);
    expect(lacking('https://desa.example/?id={id}', { form: 'frame' })).to.deep.equal([]);
    expect(lacking('/berita/', { widget: 'share-bar' })).to.deep.equal([]);
  });
});
