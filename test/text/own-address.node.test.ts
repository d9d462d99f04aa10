import { expect } from 'chai';
import { describe, it } from 'node:test';
import { articleSlug } from '../../src/text/article-slug.js';
import { ownAddress, patternProblem } from '../../src/text/own-address.js';

const BASE = 'https://desa.example/profil/index.html';
const kopi = { id: 'kopi 1&2', url: 'https://kab.example/berita/kopi-gombengsari/', title: 'Kopi Gombengsari' };
const own = (pattern: string, more: Partial<typeof kopi> = {}) => ownAddress(pattern, { ...kopi, ...more }, BASE);

describe('the address of an article on a page of one’s own', () => {
  it('has id, slug and address of the article, encoded', () => {
    expect(own('/berita/?id={id}')).to.equal('https://desa.example/berita/?id=kopi%201%262');
    expect(own('/berita/{slug}/')).to.equal('https://desa.example/berita/kopi-gombengsari/');
    expect(own('?alamat={url}')).to.equal(
      'https://desa.example/profil/index.html?alamat=https%3A%2F%2Fkab.example%2Fberita%2Fkopi-gombengsari%2F',
    );
    expect(own('baca.html?id={id}#{slug}')).to.equal('https://desa.example/profil/baca.html?id=kopi%201%262#kopi-gombengsari');
  });

  it('is read back as what it was, whatever that is', () => {
    for (const id of ['https://kab.example/?p=5&x=ü#a', '100% + "satu"', '<b>', '{url}', "it's (1)!*~"])
      expect(new URL(own('/berita/?id={id}', { id })!).searchParams.get('id')).to.equal(id);
    expect(new URL(own('/berita/?id={id}', { id: 'a\ud800b' })!).searchParams.get('id')).to.equal('a\ufffdb');
  });

  it('is never another place than the pattern says', () => {
    for (const id of ['', '.', '..']) expect(own('/berita/{id}/', { id })).to.equal(undefined);
    for (const id of ['lain.example', 'lain.example/', '@lain.example', '\\lain', 'javascript:alert(1)'])
      for (const pattern of ['https://{id}', 'https://{id}.example/', '//{id}/', '{id}', '/{id}', 'https://desa.example{id}/']) {
        const address = own(pattern, { id });
        if (address !== undefined) expect(new URL(address).origin).to.equal('https://desa.example');
      }
  });

  it('needs a pattern that names articles by what they have, at an http(s) address', () => {
    const problem = (pattern: string) => patternProblem(pattern, BASE);
    for (const good of ['/berita/?id={id}', '{slug}.html', 'https://lain.example/{url}?{id}']) expect(problem(good)).to.equal(undefined);
    expect(problem('/berita/')).to.deep.equal({ code: 'same' });
    expect(problem('/berita/?id={judul}&x={id}')).to.deep.equal({ code: 'placeholder', value: '{judul}' });
    expect(problem('/berita/?id={}')).to.deep.equal({ code: 'placeholder', value: '{}' });
    expect(problem('/berita/?id={toString}')).to.deep.equal({ code: 'placeholder', value: '{toString}' });
    for (const bad of ['javascript:alert({id})', ' java\nscript:{id}', 'data:text/html,{id}', 'https://', 'mailto:{id}'])
      expect(problem(bad)).to.deep.equal({ code: 'address' });
  });
});

describe('the slug of an article', () => {
  const slug = (url: string, title = 'Panen Raya: 2 ton “kopi”, café!') => articleSlug(url, title);

  it('is the last part of its address, decoded', () => {
    expect(slug('https://kab.example/2026/11/panen-raya/')).to.equal('panen-raya');
    expect(slug('https://kab.example/panen.html#isi')).to.equal('panen.html');
    expect(slug('https://kab.example/kopi%20pahit')).to.equal('kopi pahit');
    expect(slug('https://kab.example/100%')).to.equal('100%');
  });

  it('is made of its title where the address names no article', () => {
    for (const url of ['https://kab.example/', 'https://kab.example/index.php?id=5', 'https://kab.example/artikel.html?berita=kopi'])
      expect(slug(url)).to.equal('panen-raya-2-ton-kopi-café');
  });
});
