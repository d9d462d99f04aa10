import { expect } from '@open-wc/testing';
import { explainRelated, rankRelated } from '../../src/related/rank.js';
import { article } from '../helpers.js';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const list = [
  article('kopi-1', { title: 'Petani kopi Gombengsari panen di Banyuwangi', published: day(1) }),
  article('kopi-2', { title: 'Kedai kopi Gombengsari ramai pembeli di Banyuwangi', published: day(2) }),
  article('penyu', { title: 'Penyu bertelur di Sukamade Banyuwangi', published: day(9) }),
  article('ijen', { title: 'Jalur Ijen Banyuwangi dibuka', published: day(8) }),
];
const ids = (current: Parameters<typeof rankRelated>[0], articles = list) => rankRelated(current, articles).map(({ id }) => id);

describe('rankRelated', () => {
  it('puts what shares rare words first, then the latest', () => {
    expect(ids(list[0]!)).to.deep.equal(['kopi-2', 'penyu', 'ijen']);
    expect(explainRelated(list[0]!, list).map(({ related }) => related)).to.deep.equal([true, false, false]);
  });
  it('leaves out the article under any of its addresses', () => {
    expect(ids({ ...list[2]!, id: 'x', url: 'http://www.kab.example/berita/penyu/?utm_source=a#b' })).not.to.include('penyu');
  });
  it('puts the publisher’s own choice first', () => {
    expect(ids({ ...list[0]!, related: ['ijen'] })[0]).to.equal('ijen');
  });
  it('does not depend on the order of the list', () => {
    expect(ids(list[0]!, [...list].reverse())).to.deep.equal(ids(list[0]!));
  });
  it('takes a page’s title in capitals with the site’s name', () => {
    expect(ids('KOPI GOMBENGSARI MENDUNIA | Portal Mitra').slice(0, 2).sort()).to.deep.equal(['kopi-1', 'kopi-2']);
  });
  it('survives odd titles and empty lists', () => {
    for (const title of ['', '((([*', '\ud800', 'banyuwangi '.repeat(4545)]) expect(ids(title, [])).to.deep.equal([]);
  });
});
