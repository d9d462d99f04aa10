import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rankRelated } from '../../src/related/rank-related.js';
import { article } from '../sample-feed.js';
import { day, idsOf, list, named } from './sample.js';

const current = named('ijen-tutup');
const shown = (extra: Parameters<typeof article>[1], of = current): boolean =>
  rankRelated(of, [...list, article('kembar', extra)], { limit: 30 }).some(
    ({ url, id }) => url === (extra?.url ?? `https://kab.example/berita/kembar`) && id === (extra?.id ?? 'kembar'),
  );

describe('the current article', () => {
  it('is left out, the object itself or a copy of it', () => {
    expect(idsOf(rankRelated(current, list, { limit: 30 }))).not.to.include(current.id);
    expect(idsOf(rankRelated({ ...current }, list, { limit: 30 }))).not.to.include(current.id);
  });

  it('is left out under other spellings of its address', () => {
    for (const url of [
      'http://kab.example/berita/ijen-tutup',
      'https://www.kab.example/berita/ijen-tutup',
      'https://kab.example/berita/ijen-tutup/',
      'https://kab.example/berita/ijen-tutup#komentar',
      'https://kab.example/berita/ijen-tutup?utm_source=mitra&fbclid=a',
      'https://kab.example/berita/ijen-tutup?gclid=b',
    ]) {
      expect(shown({ url, title: 'Judul lain' }), url).to.equal(false);
    }
  });

  it('is left out under its id at another address of its feed', () => {
    expect(shown({ id: current.id, url: 'https://kab.example/lama/ijen', title: 'Judul lama' })).to.equal(false);
    expect(
      shown({ id: current.id, url: 'https://amp.example/ijen', title: 'Judul lama', source: 'Kab' }, { ...current, source: 'Kab' }),
    ).to.equal(false);
  });

  it('does not hide another feed’s article with the same id', () => {
    expect(
      shown({ id: current.id, url: 'https://lain.example/9', title: 'Pendaki Ijen naik', source: 'Lain' }, { ...current, source: 'Kab' }),
    ).to.equal(true);
    expect(shown({ id: current.id, url: 'https://lain.example/9', title: 'Pendaki Ijen naik' })).to.equal(true);
  });

  it('is not offered again as a word-for-word copy at another address', () => {
    const { title, summary } = current;
    expect(shown({ url: 'https://mitra.example/salinan', title, summary })).to.equal(false);
    expect(shown({ url: 'https://mitra.example/salinan', title: `${title} `, summary, published: day(30) })).to.equal(false);
  });

  it('is left out when the page’s title is its own, whatever follows', () => {
    for (const end of ['', ' | Portal Mitra', ' - Wisata - Portal Mitra', ' :: Ijen']) {
      expect(idsOf(rankRelated(named('ijen-buka').title + end, list, { limit: 30 })), end).not.to.include('ijen-buka');
    }
  });
});

describe('copies among the candidates', () => {
  const copy = { ...named('ijen-buka'), id: 'salinan', url: 'https://mitra.example/ijen' };
  const both = (twin: typeof copy): number =>
    rankRelated(current, [...list, twin], { limit: 30 }).filter(({ id }) => id === 'salinan' || id === 'ijen-buka').length;

  it('are shown once when two feeds carry an article', () => {
    expect(both({ ...copy, url: `${named('ijen-buka').url}?utm_source=b` })).to.equal(1);
  });

  it('are shown once when they differ in nothing but address and date', () => {
    expect(both(copy)).to.equal(1);
    expect(both({ ...copy, published: day(31) })).to.equal(1);
  });

  it('are shown once when a word of the title or a line was changed', () => {
    const long = { summary: `${copy.summary} Tiket dibeli melalui aplikasi. Kuota dibatasi seratus orang per hari demi keselamatan.` };
    const original = { ...named('ijen-buka'), ...long };
    const rest = list.filter(({ id }) => id !== 'ijen-buka');
    for (const edited of [
      { ...copy, ...long, title: copy.title.replace('Lagi', 'Kembali') },
      { ...copy, summary: long.summary.replace(' Tiket dibeli melalui aplikasi.', '') },
      { ...copy, ...long, text: `${long.summary} Cuaca cerah diperkirakan sampai akhir pekan.` },
    ]) {
      const found = rankRelated(current, [...rest, original, edited], { limit: 30 }).filter(
        ({ id }) => id === 'salinan' || id === 'ijen-buka',
      );
      expect(found).to.have.length(1);
    }
  });

  it('are found in lists of two', () => {
    expect(rankRelated('Cuaca', [named('ijen-buka'), { ...copy, title: `${copy.title}!` }])).to.have.length(1);
  });
});

describe('short titles that differ in a short word', () => {
  const list = [1, 2, 3, 4, 5].map((n) => article(`jadwal-${n}`, { title: `Jadwal Imsak ${n}` }));

  it('are not taken for copies: the reader never gets an empty list', () => {
    expect(rankRelated(list[0]!, list)).to.have.length(4);
  });

  it('are copies when they are the same word for word', () => {
    const twin = article('lain', { title: 'Jadwal Imsak 1', summary: ' ' });
    expect(rankRelated(list[0]!, [...list, twin]).map(({ id }) => id)).not.to.include('lain');
  });
});
