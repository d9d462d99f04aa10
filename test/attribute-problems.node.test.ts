import { expect } from 'chai';
import { describe, it } from 'node:test';
import { elementProblems, mountProblems, nearestTag } from '../src/attribute-problems.js';

const list = (...written: [string, string][]): string[] => elementProblems('bwi-news-list', written).map(short);
const mount = (...written: [string, string][]): string[] => mountProblems('bwi-news-list', written).map(short);
const short = ({ code, name, value, meant }: ReturnType<typeof elementProblems>[number]): string =>
  `${code} ${name}=${value}${meant ? `: ${meant}` : ''}`;

describe('what is wrong with the attributes of a widget', () => {
  it('is a value that it can’t use, and the one that was meant', () => {
    expect(list(['limit', 'lima'])).to.deep.equal(['value limit=lima']);
    expect(list(['limit', '0'], ['limit', ''], ['limit', '2.5'], ['limit', '10001'])).to.have.length(4);
    expect(list(['layout', 'grids'])).to.deep.equal(['value layout=grids: grid']);
    expect(list(['heading-level', '9'])).to.deep.equal(['value heading-level=9']);
    expect(elementProblems('bwi-share-bar', [['targets', 'whatsap copy  facebok']]).map(short)).to.deep.equal([
      'value targets=whatsap: whatsapp',
      'value targets=facebok: facebook',
    ]);
    expect(list(['images', 'tapp'])).to.deep.equal(['value images=tapp: tap']);
    expect(list(['refresh', '30s'], ['refresh', '5'], ['refresh', 'sering'])).to.have.length(3);
    expect(list(['refresh', '90s'], ['refresh', '5m'], ['refresh', '1h'], ['refresh', ''])).to.deep.equal([]);
  });

  it('is a flag with a value that it doesn’t have', () => {
    expect(list(['load-more', 'auto'], ['load-more', ''], ['load-more', 'load-more'], ['load-more', 'true'])).to.deep.equal([]);
    expect(list(['load-more', 'automatic'], ['load-more', 'gulir'])).to.deep.equal([
      'value load-more=automatic: auto',
      'value load-more=gulir',
    ]);
  });

  it('is a flag that is to be off: HTML has none', () => {
    expect(list(['no-image', 'false'], ['load-more', '0'], ['no-summary', ''], ['no-repeat', 'true'])).to.deep.equal([
      'flag no-image=false',
      'flag load-more=0',
    ]);
  });

  it('is a name that there isn’t, and the one that was meant', () => {
    const wrong = ['feedurl', 'tags', 'judul', 'limits', 'noimage', 'no_image', 'headinglevel', 'kanal', 'jumlah', 'loadmore', 'warna'];
    expect(list(...wrong.map((name): [string, string] => [name, 'x']))).to.deep.equal([
      'name feedurl=x: feed',
      'name tags=x: tag',
      'name judul=x: heading',
      'name limits=x: limit',
      'name noimage=x: no-image',
      'name no_image=x: no-image',
      'name headinglevel=x: heading-level',
      'name kanal=x: tag',
      'name jumlah=x: limit',
      'name loadmore=x: load-more',
      'name warna=x',
    ]);
  });

  it('is data- before a name on an element, and none before it on a mount', () => {
    expect(list(['data-limit', '3'])).to.deep.equal(['name data-limit=3: limit']);
    expect(mount(['data-bwi', 'news-list'], ['limit', '3'], ['data-limits', '3'], ['data-layout', 'grids'])).to.deep.equal([
      'name limit=3: data-limit',
      'name data-limits=3: data-limit',
      'value data-layout=grids: grid',
    ]);
  });

  it('is nothing that HTML, frameworks, editors and plugins write', () => {
    const global = ['id', 'class', 'style', 'dir', 'lang', 'role', 'aria-label', 'data-x', 'part', 'tabindex', 'title', 'itemscope', 'slot', 'hidden', 'onclick', 'v-if', 'x-data', '@click', ':limit', '_ngcontent-abc', 'ng-version', 'jsaction', 'wire:id', 'is']; // prettier-ignore
    expect(list(...global.map((name): [string, string] => [name, '']))).to.deep.equal([]);
    const plugins = ['data-aos', 'data-id', 'data-src', 'data-element_type', 'data-settings', 'data-wp-block', 'class', 'id', 'title'];
    expect(mount(...plugins.map((name): [string, string] => [name, '']))).to.deep.equal([]);
  });

  it('is a tag that there isn’t', () => {
    expect(['bwi-newslist', 'bwi-news-lists', 'bwi-related', 'bwi-sharebar', 'bwi-card', 'bwi-icon'].map(nearestTag)).to.deep.equal([
      'bwi-news-list',
      'bwi-news-list',
      'bwi-related-news',
      'bwi-share-bar',
      'bwi-article-card',
      undefined,
    ]);
  });
});
