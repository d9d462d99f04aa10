import { expect } from 'chai';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/feed/article.js';
import { explainRelated, rankRelated } from '../../src/related/rank-related.js';
import { article } from '../sample-feed.js';
import { day, idsOf, latestFirst, list, named, topicOf } from './sample.js';

const ids = (current: Article | string, articles: readonly Article[] = list, limit = 4): string[] =>
  idsOf(rankRelated(current, articles, { limit }));

describe('rankRelated', () => {
  it('puts articles of the same topic first', () => {
    for (const id of ['kopi-panen', 'penyu-telur', 'ijen-tutup', 'gandrung-festival']) {
      const [first, second] = rankRelated(named(id), list);
      expect([topicOf(first!), topicOf(second!)], id).to.deep.equal([topicOf(named(id)), topicOf(named(id))]);
    }
  });

  it('takes a page’s title in place of an article', () => {
    expect(ids('Kopi robusta Gombengsari mendunia').slice(0, 2).sort()).to.deep.equal(['kopi-kedai', 'kopi-panen']);
  });

  it('finds nothing in the site’s name at the end of a page’s title', () => {
    for (const site of [' | Portal Mitra', ' - Berita Banyuwangi', ' – Kabar Muncar', ' :: Nelayan Post', ' | Wisata - Portal Penyu']) {
      expect(ids(`Pendaki Ijen wajib memakai masker${site}`), site).to.deep.equal(ids('Pendaki Ijen wajib memakai masker'));
    }
  });

  it('reads a title without regard to capitals, accents and spaces', () => {
    const title = 'Pendaki Ijen wajib memakai masker';
    for (const same of [title.toUpperCase(), `  ${title}\n`, title.replace('e', 'é'), title.replace(/ /g, '  ')])
      expect(ids(same), same).to.deep.equal(ids(title));
  });

  it('knows a word with «-nya» at its end, and names it as the title writes it', () => {
    const other = article('lain', { title: 'Mercusuarnya Dicat Ulang' });
    const [first] = explainRelated('Mercusuar Tua', [...list, other]);
    expect(first).to.deep.equal({ article: other, related: true, why: { term: 'Mercusuarnya' } });
  });

  it('reads the body, as text or as HTML', () => {
    const current = article('kini', { title: 'Kabar pagi', text: 'Kabar pagi dari dermaga. Ubur-ubur menepi di Grajagan.' });
    const plain = article('lain', { title: 'Kabar sore', text: 'Warga Grajagan mengumpulkan ubur-ubur.', published: day(1) });
    const { text, ...rest } = plain;
    const html = { ...rest, html: `<p class="kopi">Warga <b>Grajagan</b> mengumpulkan ubur-ubur.</p><script>kopi()</script>` };
    expect(text).to.include('Grajagan');
    expect(ids(current, [...list, plain])[0]).to.equal('lain');
    expect(ids(current, [...list, html])[0]).to.equal('lain');
    expect(ids('Kopi', [html])).to.deep.equal(['lain']);
    expect(explainRelated('Kopi', [html])[0]!.related).to.equal(false);
  });

  it('does not take what most or many articles name for a relation', () => {
    const current = article('asing', { title: 'Bupati Ipuk di Banyuwangi', summary: 'BANYUWANGI – Bupati Ipuk Fiestiandani hadir.' });
    expect(explainRelated(current, list).map(({ related }) => related)).to.deep.equal([false, false, false, false]);
  });

  it('fills up with the latest, newest first, when nothing is related', () => {
    expect(ids('Zyzzyva qwx')).to.deep.equal(idsOf(latestFirst(list).slice(0, 4)));
  });

  it('marks as related only what has a content word in common', () => {
    for (const current of list) {
      for (const { article: other, related, why } of explainRelated(current, list, { limit: 24 })) {
        const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
        const own = new Set(words(`${current.title} ${current.summary}`));
        if (related)
          expect(
            words(`${other.title} ${other.summary}`).some((word) => own.has(word)),
            other.id,
          ).to.equal(true);
        else expect(why).to.equal(undefined);
      }
    }
  });

  it('gives the newer of two equal articles first', () => {
    const older = {
      ...named('kopi-kedai'),
      id: 'tua',
      url: 'https://kab.example/tua',
      title: 'Kedai kopi robusta',
      summary: 'Kedai di Genteng.',
      published: day(2),
    };
    const newer = { ...older, id: 'muda', url: 'https://kab.example/muda', summary: 'Kedai di genteng.', published: day(20) };
    const shown = ids('Kedai kopi robusta di Genteng ramai', [older, ...list, newer]);
    expect(shown[0]).to.equal('muda');
    expect(shown).not.to.include('tua');
  });

  it('puts an event of the same weeks before one of years ago, even if that is told in the same words', () => {
    const event = (id: string, title: string, published: Date): Article =>
      article(id, { title, summary: 'Tim gabungan memadamkan api di gudang jerami.', published });
    const ago = event('lama', 'Kebakaran gudang jerami di Wongsorejo', new Date(Date.UTC(2022, 0, 9)));
    const now = event('kini', 'Warga Wongsorejo membersihkan sisa gudang', day(12));
    const current = event('baca', 'Kebakaran gudang jerami di Wongsorejo, dua mobil dikerahkan', day(9));
    expect(ids(current, [...list, ago, now]).slice(0, 2)).to.deep.equal(['kini', 'lama']);
    const { published, ...undated } = ago;
    expect(published).not.to.equal(undefined);
    expect(ids(current, [...list, undated, now])[0]).to.equal('lama');
  });

  it('shows at most two articles on one event', () => {
    const reports = [
      'Damkar padamkan api',
      'Warga selamatkan barang',
      'Polisi cari penyebab',
      'Pedagang tunggu bantuan',
      'Kerugian dihitung',
    ].map((angle, i) =>
      article(`kebakaran-${i}`, {
        title: `Kebakaran Pasar Rogojampi: ${angle}`,
        summary: 'Kebakaran melanda puluhan kios Pasar Rogojampi Minggu dini hari.',
        published: day(i + 1),
      }),
    );
    const shown = ids(article('kini', { title: 'Pasar Rogojampi pulih seusai kebakaran kios' }), [...reports, ...list]);
    expect(shown.filter((id) => id.startsWith('kebakaran'))).to.have.length(2);
    expect(shown).to.have.length(4);
  });

  it('puts the publisher’s own choice first, by id or address', () => {
    const current = { ...named('kopi-panen'), related: ['posyandu', `${named('jalan-lubang').url}?utm_source=portal`, 'tidak-ada'] };
    expect(ids(current).slice(0, 3)).to.deep.equal(['posyandu', 'jalan-lubang', 'kopi-kedai']);
  });

  it('takes an id in the publisher’s choice for one of its own feed', () => {
    const mine = article('7', { title: 'Pasar malam', url: 'https://satu.example/7', source: 'Satu' });
    const foreign = article('7', { title: 'Pasar pagi', url: 'https://dua.example/7', source: 'Dua' });
    const current = article('1', { source: 'Dua', related: ['7'] });
    expect(rankRelated(current, [mine, ...list, foreign])[0]!.url).to.equal('https://dua.example/7');
  });

  it('lets a rare tag in common bring articles up', () => {
    const tagged = list.map((item) =>
      ['kopi-panen', 'posyandu', 'jalan-jembatan'].includes(item.id)
        ? { ...item, tags: ['Berita', 'Hari Jadi'] }
        : { ...item, tags: ['Berita'] },
    );
    const [current] = tagged;
    expect(ids(current!, tagged, 5)).to.include.members(['posyandu', 'jalan-jembatan']);
  });

  it('pays no heed to a tag on every article', () => {
    const tagged = list.map((item) => ({ ...item, tags: ['Berita', 'Banyuwangi'] }));
    for (const [i, current] of list.entries()) expect(ids(tagged[i]!, tagged)).to.deep.equal(ids(current));
  });

  it('leaves out what is published later than now', () => {
    const shown = rankRelated(named('kopi-panen'), list, { now: day(10), limit: 24 });
    expect(shown.every(({ published }) => published! <= day(10))).to.equal(true);
  });

  it('gives four unless told, and the beginning of a longer list', () => {
    for (const current of [...list, 'Nelayan dan pelajar di Muncar']) {
      expect(rankRelated(current, list)).to.deep.equal(rankRelated(current, list, { limit: 10 }).slice(0, 4));
      expect(ids(current, list, 0)).to.deep.equal([]);
      expect(ids(current, list, 100).length).to.be.within(23, 24);
    }
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...list], { minLength: 2 }), fc.constantFrom(...list), (some, current) => {
        expect(ids(current, some)).to.deep.equal(ids(current, list.filter((item) => some.includes(item)))); // prettier-ignore
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('leaves its input alone, frozen or not', () => {
    const frozen = Object.freeze(list.map((item) => Object.freeze({ ...item, tags: Object.freeze([...item.tags]) })));
    const before = JSON.stringify(frozen);
    expect(ids(frozen[0]!, frozen)).to.deep.equal(ids(named('kopi-panen')));
    expect(JSON.stringify(frozen)).to.equal(before);
  });

  it('takes any text for a title', () => {
    const odd = [
      '',
      '?',
      '((([*+?^$ \\',
      '\ud800',
      '\udc00 kopi',
      '🏝️🎭',
      'بانيووانغي',
      '__proto__ constructor',
      'kopi',
      'banyuwangi '.repeat(4545),
      ' | ',
      ' :: - | ',
    ];
    for (const title of odd) {
      expect(ids(title), title.slice(0, 40)).to.have.length(4);
      expect(ids(article('aneh', { title, summary: title }), [...list, article('lain', { title })]), title.slice(0, 40)).to.have.length(4);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        expect(ids(title)).to.have.length(4);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('gives nothing for an empty list or for the current article alone', () => {
    expect(ids('', [])).to.deep.equal([]);
    expect(ids('Kopi', [])).to.deep.equal([]);
    expect(ids(named('kopi-panen'), [])).to.deep.equal([]);
    expect(ids(named('kopi-panen'), [named('kopi-panen')])).to.deep.equal([]);
  });

  it('finds a relation in a list of one or two', () => {
    const current = named('kopi-panen');
    expect(explainRelated(current, [named('kopi-kedai')])[0]).to.include({ related: true });
    expect(explainRelated(current, [current, named('kopi-kedai')])[0]).to.include({ related: true });
  });

  it('takes articles without dates, summaries and texts', () => {
    const bare = list.map(({ id, title }) => article(id, { title }));
    expect(ids(bare[0]!, bare)[0]).to.match(/^kopi/);
  });

  it('throws again when the list holds what is no article', () => {
    const broken = [{} as Article];
    expect(() => rankRelated('Kopi', broken)).to.throw(TypeError);
    expect(() => rankRelated('Kopi', broken)).to.throw(TypeError);
  });
});

describe('explainRelated', () => {
  it('names the strongest word in common as the title writes it', () => {
    const reasons = explainRelated(named('gandrung-latihan'), list, { limit: 2 }).map(({ why }) => why);
    expect(reasons).to.deep.include({ term: 'Gandrung' });
  });

  it('names what the text speaks of, not a verb of headlines', () => {
    const other = { ...named('kopi-panen'), id: 'x', url: 'https://example.org/x', title: 'Dinas Tekan Ongkos Petani Kopi' };
    const current = { ...named('kopi-kebun'), title: 'Pemkab Tekan Harga Pupuk Kopi' };
    expect(explainRelated(current, [...list, other], { limit: 1 })[0]).to.deep.include({ article: other, why: { term: 'Kopi' } });
  });

  it('names a rare tag in common before any word', () => {
    const tagged = list.map((item) => ({ ...item, tags: ['Berita', ...(topicOf(item) === 'gandrung' ? ['Seni Tari'] : [])] }));
    const current = tagged.find(({ id }) => id === 'gandrung-latihan')!;
    expect(explainRelated({ ...current, tags: ['berita', 'SENI TARI'] }, tagged)[0]!.why).to.deep.equal({ tag: 'Seni Tari' });
  });
});
