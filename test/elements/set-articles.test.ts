import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiArticle, BwiArticleCard, BwiNewsList, BwiRelatedNews } from '../../src/index.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { ready, text, until } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

type Widget = BwiArticleCard | BwiNewsList | BwiRelatedNews | BwiArticle;
/** One that is there: a picture that can’t be had leaves. */
const PICTURE = 'demo/pictures/batik-gajah-oling.svg';
const here = (path: string): string => new URL(path, document.baseURI).href;

/** Sets a property as a page without types does. */
const set = (element: Widget, name: 'article' | 'articles', value: unknown): void =>
  void ((element as never as Record<string, unknown>)[name] = value);

async function widget<W extends Widget>(tag: string, name: 'article' | 'articles', value: unknown): Promise<W> {
  const element = document.createElement(tag) as W;
  set(element, name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await ready(element);
  return element;
}
const list = (value: unknown) => widget<BwiNewsList>('bwi-news-list', 'articles', value);
const card = (value: unknown) => widget<BwiArticleCard>('bwi-article-card', 'article', value);
const full = (value: unknown) => widget<BwiArticle>('bwi-article', 'article', value);
const titles = (element: Element): (string | null)[] => [...element.shadowRoot!.querySelectorAll('.link')].map((link) => link.textContent);
const hrefs = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.link')].map(({ href }) => href);

const KOPI = { url: 'https://kab.example/berita/kopi', title: 'Kopi' };

describe('articles that a page sets by a property', () => {
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (words: unknown) => void (String(words).startsWith('<bwi') && warnings.push(String(words)));
  });
  afterEach(() => {
    console.warn = warn;
    expect(warnings.join('\n')).to.equal('');
  });

  it('may be what parseFeed gives: the same objects, their titles not decoded again', async () => {
    const { articles } = parseFeed(feedText([item('a', { title: 'Tag &amp;lt;b&amp;gt;' }), item('b')]), 'https://kab.example/feed.json');
    let loaded: readonly unknown[] = [];
    document.addEventListener('bwi-load', (event) => (loaded = event.articles), { once: true });
    const element = await list(articles);
    expect(titles(element)).to.deep.equal(['Tag &lt;b&gt;', 'Berita b']);
    expect(loaded[0]).to.equal(articles[0]);
    expect(element.articles).to.equal(articles);
  });

  it('may be what JSON makes of those: dates are text, titles are not decoded again', async () => {
    const { articles } = parseFeed(
      feedText([item('a', { title: 'Tag &amp;lt;b&amp;gt;', image: here(PICTURE) })]),
      'https://kab.example/feed.json',
    );
    const element = await list(JSON.parse(JSON.stringify(articles)));
    expect(text(element)).to.contain('Tag &lt;b&gt;').and.to.contain('Senin, 18 Januari 2021');
    expect(element.shadowRoot!.querySelector('img')!.src).to.equal(here(PICTURE));
  });

  it('may be items of a JSON Feed', async () => {
    const element = await list([item('a', { image: here(PICTURE), title: 'Kopi &amp; susu' })]);
    expect(titles(element)).to.deep.equal(['Kopi & susu']);
    expect(hrefs(element)).to.deep.equal(['https://kab.example/berita/a']);
    expect(text(element)).to.contain('Senin, 18 Januari 2021').and.to.contain('Ekonomi');
    expect(element.shadowRoot!.querySelector('img')!.src).to.equal(here(PICTURE));
  });

  it('may have their words in HTML alone, and dates as newspapers write them', async () => {
    const content_html = `<p>Panen <b>raya</b>.</p><img src="${here(PICTURE)}">`;
    const element = await list([{ ...KOPI, content_html, date_published: '18 Januari 2021 09.00 WIB', image: { url: here(PICTURE) } }]);
    expect(text(element)).to.contain('Panen raya.').and.to.contain('Senin, 18 Januari 2021');
    const shown = await full({ ...KOPI, content_html });
    expect(shown.shadowRoot!.querySelector('.body b')!.textContent).to.equal('raya');
    expect(shown.shadowRoot!.querySelector<HTMLImageElement>('.lead img')!.src).to.equal(here(PICTURE));
  });

  it('need no more than an address and a title, in each element', async () => {
    expect(titles(await list([KOPI]))).to.deep.equal(['Kopi']);
    expect(titles(await card(KOPI))).to.deep.equal(['Kopi']);
    const related = await widget<BwiRelatedNews>('bwi-related-news', 'articles', [KOPI, { url: 'https://kab.example/b', title: 'B' }]);
    related.articleId = 'https://kab.example/b';
    await related.updateComplete;
    expect(titles(related)).to.deep.equal(['Kopi']);
    expect((await full(KOPI)).shadowRoot!.querySelector('h1')!.textContent).to.equal('Kopi');
  });

  it('may say of all else that it is null', async () => {
    const rest =
      'id summary content_html content_text html text image banner_image published date_published modified tags authors author language source related attachments _bwi';
    const element = await list([{ ...Object.fromEntries(rest.split(' ').map((name) => [name, null])), ...KOPI }]);
    expect(titles(element)).to.deep.equal(['Kopi']);
  });

  it('take a day without a zone as Jakarta’s, and a Date as it is', async () => {
    for (const published of ['2026-11-20', '2026-11-20T00:30:00', new Date('2026-11-19T17:00:00Z')])
      expect(text(await card({ ...KOPI, published }))).to.contain('Jumat, 20 November 2026');
  });

  it('may have addresses relative to the page', async () => {
    const element = await list([
      { url: '/berita/kopi', title: 'A', image: PICTURE },
      { url: '#kopi', title: 'B' },
      { url: '?p=1&utm_source=x', title: 'C', image: { url: `../${PICTURE}`, sizes: [{ url: PICTURE, width: 300 }] } },
    ]);
    expect(hrefs(element)).to.deep.equal(['/berita/kopi', '#kopi', '?p=1&utm_source=x'].map(here));
    const images = [...element.shadowRoot!.querySelectorAll('img')];
    expect(images.map(({ src }) => src)).to.deep.equal([here(PICTURE), here(PICTURE)]);
    expect(images[1]!.srcset).to.equal(`${here(PICTURE)} 300w`);
  });

  it('are left out where they can’t be read, with a warning each, once; the others show', async () => {
    const bad = [
      { title: 'Tanpa alamat' },
      null,
      'teks',
      { url: 'javascript:alert(1)', title: 'X' },
      { ...KOPI },
      { link: KOPI.url, title: { rendered: 'Kopi' } },
    ];
    const element = await list([KOPI, ...bad, article('a')]);
    expect(titles(element)).to.deep.equal(['Kopi', 'Berita a']);
    const expected = [
      '<bwi-news-list>: item 2 of articles (“Tanpa alamat”) is left out: it has no http(s) url.',
      '<bwi-news-list>: item 3 of articles is left out: it is no object.',
      '<bwi-news-list>: item 4 of articles is left out: it is no object.',
      '<bwi-news-list>: item 5 of articles (“X”) is left out: it has no http(s) url.',
      '<bwi-news-list>: item 6 of articles (“Kopi”) is left out: its address came before.',
      '<bwi-news-list>: item 7 of articles is left out: it has no http(s) url.',
    ];
    expect(warnings).to.deep.equal(expected);
    element.articles = [KOPI, ...(bad as [])];
    await element.updateComplete;
    expect(warnings.splice(0)).to.deep.equal(expected);
  });

  it('say which date can’t be read, a number among them: it may be seconds', async () => {
    for (const published of [1795132800, 'besok', new Date(NaN)]) {
      const element = await card({ ...KOPI, published });
      expect(titles(element)).to.deep.equal(['Kopi']);
      expect(element.shadowRoot!.querySelector('time')!.textContent).to.equal('');
    }
    expect(warnings.splice(0)).to.deep.equal(
      [1795132800, 'besok', 'Invalid Date'].map(
        (date) => `<bwi-article-card>: article (“Kopi”) is shown without a date: “${date}” is none; a Date or its text in ISO 8601 is.`,
      ),
    );
  });

  it('may be a whole feed, whose name is the source', async () => {
    expect(text(await list({ title: 'Portal', items: [KOPI] })))
      .to.contain('Kopi')
      .and.to.contain('Sumber: Portal');
    expect(titles(await list(parseFeed(feedText([item('a')]), KOPI.url)))).to.deep.equal(['Berita a']);
  });

  it('are none of undefined and null: then the feed shows', async () => {
    const element = await list([KOPI]);
    for (const nothing of [undefined, null]) {
      set(element, 'articles', nothing);
      await element.updateComplete;
      expect(element.status).to.equal('failed');
    }
    expect(warnings.splice(0).join()).to.contain('no feed is set');
  });

  it('are none of what is no list, with a warning', async () => {
    const element = await list('kopi');
    expect(element.status).to.equal('empty');
    expect(warnings.splice(0)).to.deep.equal(['<bwi-news-list>: articles is no list of articles.']);
  });

  it('may be frozen, and the same array changed and set again', async () => {
    const frozen = Object.freeze([Object.freeze({ ...KOPI })]);
    expect(titles(await list(frozen))).to.deep.equal(['Kopi']);
    const articles: object[] = [KOPI];
    const element = await list(articles);
    articles.push(item('a'));
    set(element, 'articles', articles);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Kopi', 'Berita a']);
  });

  it('are the same articles where a page makes the same objects anew: there is no news to tell', async () => {
    const element = await list([{ ...KOPI }]);
    let loads = 0;
    element.addEventListener('bwi-load', () => loads++);
    set(element, 'articles', [{ ...KOPI }]);
    await element.updateComplete;
    expect(loads).to.equal(0);
    set(element, 'articles', [{ ...KOPI, title: 'Kopi baru' }]);
    await element.updateComplete;
    expect([loads, titles(element)]).to.deep.equal([1, ['Kopi baru']]);
  });

  it('may be set before the element is one', async () => {
    const tag = `bwi-late-${crypto.randomUUID()}`;
    const early = document.createElement(tag) as BwiNewsList;
    set(early, 'articles', [KOPI]);
    document.body.append(early);
    customElements.define(tag, class extends (customElements.get('bwi-news-list') as typeof BwiNewsList) {});
    await until(() => early.status === 'ready');
    expect(titles(early)).to.deep.equal(['Kopi']);
    early.remove();
  });
});
