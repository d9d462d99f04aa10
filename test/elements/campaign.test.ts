import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiOpenEvent, BwiShareEvent } from '../../src/index.js';
import { freshUrl, ready, serve } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

type News = HTMLElement & { status: string };

const hrefs = (element: Element, selector: string): (string | null)[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('campaign', () => {
  let network: ReturnType<typeof serve>;
  let feed: string;
  beforeEach(() => {
    feed = freshUrl();
    network = serve({ [feed]: feedText([item('a'), item('b', { url: 'https://kab.example/berita/b?utm_source=portal#isi' })]) });
  });
  afterEach(() => network.restore());

  for (const tag of ['bwi-news-list', 'bwi-related-news'])
    it(`is on each link of <${tag}> to the publisher, never twice`, async () => {
      const list = document.createElement(tag) as News;
      for (const [name, value] of Object.entries({ feed, campaign: 'desa & kota' })) list.setAttribute(name, value);
      (await fixture(html`<div></div>`)).append(list);
      await ready(list);
      expect(hrefs(list, '.link')).to.deep.equal([
        'https://kab.example/berita/a?utm_source=desa+%26+kota&utm_medium=widget',
        'https://kab.example/berita/b?utm_source=portal#isi',
      ]);
      expect(hrefs(list, '[part=source] a')).to.deep.equal(['https://kab.example/?utm_source=desa+%26+kota&utm_medium=widget']);
    });

  it('is on the link of a card, and the event tells which article it is', async () => {
    const card = await fixture<News>(
      html`<bwi-article-card campaign="mitra" .article=${article('a', { url: 'https://kab.example/a#isi' })}></bwi-article-card>`,
    );
    const link = card.shadowRoot!.querySelector('a')!;
    expect(link.href).to.equal('https://kab.example/a?utm_source=mitra&utm_medium=widget#isi');
    let opened: string | undefined;
    card.addEventListener('bwi-open', (event: BwiOpenEvent) => {
      opened = event.article.url;
      event.preventDefault();
    });
    link.click();
    expect(opened).to.equal('https://kab.example/a#isi');
  });

  it('is on an article’s link to the original, not on those that the publisher wrote into the text', async () => {
    const full = article('a', { html: '<p>Baca <a href="https://kab.example/lain">yang lain</a>.</p>' });
    const shown = await fixture<News>(html`<bwi-article campaign="mitra" .article=${full}></bwi-article>`);
    while (!shown.shadowRoot!.querySelector('.body a')) await new Promise(requestAnimationFrame);
    expect(hrefs(shown, '.body a')).to.deep.equal(['https://kab.example/lain']);
    expect(hrefs(shown, '[part=source] a')).to.deep.equal(['https://kab.example/berita/a?utm_source=mitra&utm_medium=widget']);
  });

  it('is in what is shared', async () => {
    const bar = await fixture<News>(html`<bwi-share-bar campaign="mitra" url="https://kab.example/a?b=c#d" headline="A"></bwi-share-bar>`);
    let shared: string | undefined;
    bar.addEventListener('bwi-share', (event: BwiShareEvent) => {
      shared = event.url;
      event.preventDefault();
    });
    bar.shadowRoot!.querySelector<HTMLElement>('[value=whatsapp]')!.click();
    expect(shared).to.equal('https://kab.example/a?b=c&utm_source=mitra&utm_medium=widget#d');
  });

  it('changes no link without it, and asks for nothing but the feed', async () => {
    const list = await fixture<News>(html`<bwi-news-list feed=${feed}></bwi-news-list>`);
    await ready(list);
    expect(hrefs(list, '.link')[0]).to.equal('https://kab.example/berita/a');
    list.setAttribute('campaign', 'mitra');
    while (!hrefs(list, '.link')[0]!.includes('mitra')) await new Promise(requestAnimationFrame);
    expect(network.requests).to.deep.equal([feed]);
    expect(document.cookie).to.equal('');
  });
});
