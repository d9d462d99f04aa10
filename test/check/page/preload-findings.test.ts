import { expect } from '@open-wc/testing';
import { preloadFindings } from '../../../src/check/page/preload-findings.js';

const URL = 'https://desa.example/berita/';
const FEED = 'https://kab.example/feed.json';
const found = (head: string, feeds = [FEED]) =>
  preloadFindings(new DOMParser().parseFromString(head, 'text/html'), URL, URL, feeds, '0.1.0').map(({ values }) => values![0]);
const preload = (more: string) => `<link rel="preload" as="fetch" ${more}>`;

describe('what a page preloads', () => {
  it('is used where it is the feed, asked for as the widgets do', () => {
    expect(found(preload(`crossorigin href="${FEED}"`))).to.deep.equal([]);
    expect(found(preload(`crossorigin="anonymous" href="${FEED}"`))).to.deep.equal([]);
    expect(found(preload('crossorigin href="/berita/feed.json"'), ['https://desa.example/berita/feed.json'])).to.deep.equal([]);
  });

  it('is fetched twice in another mode, or at another address of the feed’s host', () => {
    expect(found(preload(`href="${FEED}"`))).to.deep.equal([`<link rel="preload" as="fetch" href="${FEED}">`]);
    expect(found(preload(`crossorigin="use-credentials" href="${FEED}"`))).to.have.length(1);
    expect(found(preload('crossorigin href="https://kab.example/feed.json?page=1"'))).to.have.length(1);
  });

  it('is of no matter where it is not for the widgets', () => {
    expect(found(preload('crossorigin href="https://api.example/cuaca.json"'))).to.deep.equal([]);
    expect(found(preload('href="/menu.json"'), ['https://desa.example/feed.json'])).to.deep.equal([]);
    expect(found(`<link rel="preload" as="font" crossorigin href="https://kab.example/huruf.woff2">`)).to.deep.equal([]);
  });

  it('is fetched in vain where modules are of another version', () => {
    const module = (version: string) => `<link rel="modulepreload" href="https://kab.example/${version}/bwi-core-${version}.js">`;
    expect(found(module('0.1.0'))).to.deep.equal([]);
    expect(found(module('0.0.9'))).to.deep.equal([module('0.0.9')]);
  });
});
