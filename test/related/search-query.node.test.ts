import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { findArticles } from '../../src/related/find-articles.js';
import { relatedIndex } from '../../src/related/related-index.js';
import { isFound, parseQuery, rangesOf } from '../../src/related/search-query.js';
import { article } from '../sample-feed.js';
import { list } from './sample.js';

const found = (typed: string, title: string, more: { summary?: string; tags?: string[] } = {}): boolean =>
  isFound({ title, summary: '', tags: [], ...more }, parseQuery(typed)!);

/** The text with what is marked in brackets. */
function marks(typed: string, text: string): string {
  let last = 0;
  let result = '';
  for (const [start, end] of rangesOf(text, parseQuery(typed)!)) {
    result += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return result + text.slice(last);
}

describe('a search', () => {
  it('finds in title, summary and kanal, and needs every word', () => {
    const more = { summary: 'Petani memetik biji merah.', tags: ['Pertanian'] };
    for (const typed of ['kopi', 'petani', 'pertanian', 'kopi petani pertanian', 'PANEN  kopi,'])
      expect(found(typed, 'Panen Kopi', more), typed).to.equal(true);
    expect(found('kopi banjir', 'Panen Kopi', more)).to.equal(false);
  });

  it('finds nothing by the dateline, which nobody sees', () => {
    const more = { summary: 'BANYUWANGI – Petani memetik biji merah.' };
    expect(found('banyuwangi', 'Panen Kopi', more)).to.equal(false);
    expect(found('petani', 'Panen Kopi', more)).to.equal(true);
  });

  it('takes the word that is being typed for the beginning of one, and the others whole', () => {
    expect(found('pan', 'Panen Kopi')).to.equal(true);
    expect(found('pan ', 'Panen Kopi')).to.equal(false);
    expect(found('pan kopi', 'Panen Kopi')).to.equal(false);
  });

  it('takes words with -nya for those without, as they are typed too', () => {
    for (const typed of ['pelaku ', 'pelakunya ', 'pelaku', 'pelakunya']) {
      expect(found(typed, 'Pelakunya Ditangkap'), typed).to.equal(true);
      expect(found(typed, 'Pelaku Ditangkap'), typed).to.equal(true);
    }
  });

  it('leaves out stop words and short words beside others', () => {
    expect(found('harga cabai di pasar yang ', 'Harga Cabai Pasar Genteng')).to.equal(true);
  });

  it('finds what is only stop words or short in titles, as it stands', () => {
    expect(found('di', 'Pasar Genteng')).to.equal(false);
    expect(found('TV', 'Siaran tv Lokal')).to.equal(true);
    expect(found('untuk semua', 'Vaksin untuk  Semua'.replace('  ', ' '))).to.equal(true);
    expect(found('é', 'Kafe Baru')).to.equal(true);
  });

  it('is none without a letter', () => {
    for (const typed of ['', '  ', '“”', '?!']) expect(parseQuery(typed), typed).to.equal(undefined);
  });

  it('marks the letters that were found', () => {
    expect(marks('pan', 'Panen Kopi, Pańen')).to.equal('[Pan]en Kopi, [Pań]en');
    expect(marks('pelaku', 'Pelakunya dan pelaku')).to.equal('[Pelaku]nya dan [pelaku]');
    expect(marks('pelakunya ', 'Pelaku, pelakunya')).to.equal('[Pelaku], [pelakunya]');
    expect(marks('kopi panen', 'Panen Kopi')).to.equal('[Panen] [Kopi]');
    expect(marks('tv', 'TV dan RTV')).to.equal('[TV] dan R[TV]');
    expect(marks('kopi', 'Teh')).to.equal('Teh');
  });

  it('marks letters that are longer or shorter than what was typed', () => {
    expect(marks('cafe', 'Cafe\u0301 & Café')).to.equal('[Cafe\u0301] & [Café]');
    expect(marks('office', 'O\ufb03ce baru')).to.equal('[O\ufb03ce] baru');
    expect(marks('kopi', '😀 Kopi 😀')).to.equal('😀 [Kopi] 😀');
  });

  it('loses and adds no letter of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (typed, text) => {
        const query = parseQuery(typed);
        if (!query) return;
        let last = 0;
        for (const [start, end] of rangesOf(text, query)) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.greaterThan(start);
          last = end;
        }
        expect(last).to.be.at.most(text.length);
      }),
    );
  });

  it('finds the same with the index as without, whatever is typed', () => {
    const index = relatedIndex(list);
    const texts = list.flatMap(({ title, summary, tags }) => `${title} ${summary} ${tags.join(' ')}`.split(/\s+/));
    const word = fc.constantFrom(...texts).chain((whole) => fc.nat(whole.length).map((length) => whole.slice(0, length + 1)));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' '), (words, end) => {
        const query = parseQuery(words.join(' ') + end);
        if (query) expect(findArticles(list, query, index)).to.deep.equal(findArticles(list, query, undefined));
      }),
    );
  });

  it('finds what the index has left out as a copy', () => {
    const copies = [article('a', { title: 'Panen Kopi' }), article('b', { title: 'Panen Kopi' })];
    expect(findArticles(copies, parseQuery('kopi')!, relatedIndex(copies))).to.have.length(2);
  });
});
