import { expect } from 'chai';
import { win32 } from 'node:path';
import { describe, it } from 'node:test';
import { articleAddress, unknownPlaceholders } from '../../../src/publish/sources/article-address.js';
import { isInside } from '../../../src/publish/sources/is-inside.js';
import { kanalOfFolders } from '../../../src/publish/sources/kanal-of-folders.js';

describe('the pattern of an address', () => {
  const parts = { slug: 'umkm', id: '7/a', kanal: 'ekonomi', year: '2021', month: '01', day: '18' };

  it('names parts of an article', () => {
    expect(articleAddress('https://a.example/{kanal}/{year}/{month}/{day}/{slug}-{slug}?id={id}', parts)).to.equal(
      'https://a.example/ekonomi/2021/01/18/umkm-umkm?id=7%2Fa',
    );
  });

  it('names nothing else', () => {
    expect(unknownPlaceholders('https://a.example/{slug}/{tahun}/{Slug}/{}')).to.deep.equal(['{tahun}', '{Slug}', '{}']);
    expect(unknownPlaceholders('https://a.example/{slug}')).to.deep.equal([]);
  });
});

describe('folders', () => {
  for (const [folders, kanal] of [
    [['seni-budaya'], 'Seni budaya'],
    [['ekonomi', '2025', '06'], 'Ekonomi'],
    [['2025', '06', 'ekonomi'], 'Ekonomi'],
    [['2025', 'januari', 'ekonomi'], 'Ekonomi'],
    [['2025', '01-januari'], undefined],
    [['Juni 2025'], undefined],
    [['2025-06'], undefined],
    [[], undefined],
    [['mei-panen'], 'Mei panen'],
  ] as const)
    it(`name a kanal, but for years and months: ${folders.join('/')}`, () => {
      expect(kanalOfFolders(folders)).to.equal(kanal);
    });
});

describe('a path', () => {
  it('is inside a folder, whatever its name begins with', () => {
    expect(isInside('/a/berita', '/a/berita/b.txt')).to.equal(true);
    expect(isInside('/a/berita', '/a/berita')).to.equal(true);
    expect(isInside('/a/berita', '/a/berita/..b.txt')).to.equal(true);
    for (const path of ['/a/berita-naskah/b.txt', '/a', '/b/berita/b.txt']) expect(isInside('/a/berita', path), path).to.equal(false);
  });

  it('on another drive of Windows is not', () => {
    expect(isInside('C:\\feed', 'D:\\berita\\a.txt', win32)).to.equal(false);
    expect(isInside('C:\\feed', 'C:\\feed\\a.txt', win32)).to.equal(true);
    expect(isInside('C:\\feed', 'C:\\berita\\a.txt', win32)).to.equal(false);
  });
});
