import { expect } from 'chai';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/feed/article.js';
import { explainRelated, rankRelated } from '../../src/related/rank-related.js';
import { contentWords } from '../../src/related/content-words.js';
import { article } from '../sample-feed.js';
import { day, idsOf } from './sample.js';

const LISTS = { numRuns: 200, seed: 7 };

const words = 'kopi penyu ijen gandrung sekolah jalan nelayan balita padi pasar hujan festival pantai sapi batik jembatan'.split(' ');
const places = 'Muncar Genteng Kalibaru Songgon Glagah Rogojampi Srono Wongsorejo'.split(' ');

const anArticle = fc.record({
  words: fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 5 }),
  place: fc.constantFrom(...places),
  lead: fc.array(fc.constantFrom(...words, ...places), { maxLength: 14 }),
  tags: fc.subarray(['Wisata', 'Pangan', 'Warga'], { maxLength: 1 }),
  published: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
});

/** Lists of 2 to 40 articles, of which some report the event of another in all but the same words. */
const aList = fc.array(fc.tuple(anArticle, fc.nat({ max: 3 })), { minLength: 2, maxLength: 12 }).map((drafts) =>
  drafts.flatMap(([draft, reports], i) =>
    Array.from({ length: 1 + reports }, (_, report) =>
      article(`${i}-${report}`, {
        title: `${draft.words.join(' ')} di ${draft.place}${report ? ` laporan${i}${report}` : ''}`,
        summary: `${draft.lead.join(' ')} peristiwa${i}`,
        tags: draft.tags,
        ...(draft.published && { published: day(draft.published + report) }),
      }),
    ),
  ),
);

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('in any list', () => {
  const check = (test: (list: Article[], current: Article) => void): void =>
    fc.assert(fc.property(aList, fc.nat(), (list, at) => test(list, list[at % list.length]!)), LISTS); // prettier-ignore

  it('a related article has a content word, a tag or the publisher’s choice in common', () => {
    check((list, current) => {
      const own = new Set([...contentWords(`${current.title} ${current.summary}`), ...current.tags]);
      const chosen = list.at(-1)!.id;
      for (const { article: other, related } of explainRelated({ ...current, related: [chosen] }, list, { limit: 40 })) {
        const theirs = [...contentWords(`${other.title} ${other.summary}`), ...other.tags];
        if (related) expect(other.id === chosen || theirs.some((word) => own.has(word)), other.title).to.equal(true);
      }
    });
  });

  it('no copy stands beside its original, nor beside the current article', () => {
    check((list, current) => {
      const copies = list.map((item) => ({
        ...item,
        id: `salinan-${item.id}`,
        url: `https://mitra.example/${item.id}`,
        summary: `${item.summary}.`,
      }));
      const shown = idsOf(rankRelated(current, [...list, ...copies], { limit: 40 })).map((id) => id.replace('salinan-', ''));
      expect(new Set([current.id, ...shown])).to.have.property('size', 1 + shown.length);
    });
  });

  it('a name at the end of a page’s title, or capitals, change nothing', () => {
    check((list, { title }) => {
      const shown = idsOf(rankRelated(title, list));
      expect(idsOf(rankRelated(title.toUpperCase(), list))).to.deep.equal(shown);
      expect(idsOf(rankRelated(`${title} | Kopi Muncar`, list))).to.deep.equal(shown);
    });
  });

  it('the order of the list does not matter, and nothing of it is changed', () => {
    check((list, current) => {
      const shown = idsOf(rankRelated(current, deepFreeze(list), { limit: 40 }));
      expect(idsOf(rankRelated(current, [...list].reverse(), { limit: 40 }))).to.deep.equal(shown);
      expect(idsOf(rankRelated(current, [...list].sort((a, b) => (a.title < b.title ? -1 : 1)), { limit: 40 }))).to.deep.equal(shown); // prettier-ignore
    });
  });

  it('at most two articles report one event', () => {
    fc.assert(
      fc.property(aList, fc.constantFrom(...places), fc.uniqueArray(fc.constantFrom(...words), { minLength: 6 }), (list, place, angles) => {
        const reports = angles.map((angle, i) =>
          article(`kebakaran-${i}`, {
            title: `Kebakaran Gudang Jerami ${place}: ${angle}`,
            summary: `Api melalap gudang jerami milik warga, damkar mengerahkan mobil pemadam. Saksi${i} laporan${i} petugas${i}`,
          }),
        );
        const shown = idsOf(rankRelated(reports[0]!, [...list, ...reports], { limit: 40 }));
        expect(shown.filter((id) => id.startsWith('kebakaran')).length).to.be.at.most(2);
      }),
      LISTS,
    );
  });
});
