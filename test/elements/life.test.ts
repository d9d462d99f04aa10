import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { pageClient } from '../../src/dom/page-client.js';
import type { BwiArticleCard, BwiNewsList } from '../../src/index.js';
import { freshUrl, serve, text, until } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

describe('an element over time', () => {
  it('keeps the last good news when a refresh fails, and says as of when', async () => {
    const url = freshUrl();
    let network = serve({ [url]: feedText([item('a')]) });
    const list = await fixture<BwiNewsList>(html`<bwi-news-list feed=${url}></bwi-news-list>`);
    await until(() => list.status === 'ready');
    network.restore();
    network = serve({});
    await pageClient.refresh(url);
    await until(() => list.status === 'stale');
    await list.updateComplete;
    expect(text(list)).to.contain('Berita a').and.contain('Belum dapat diperbarui. Berita per');
    expect(list.matches(':state(stale)')).to.equal(true);
    network.restore();
  });

  it('no longer shows what the publisher has withdrawn, once a good answer says so', async () => {
    const url = freshUrl();
    let network = serve({ [url]: feedText([item('a'), item('b')]) });
    const list = await fixture<BwiNewsList>(html`<bwi-news-list feed=${url}></bwi-news-list>`);
    const card = await fixture<BwiArticleCard>(html`<bwi-article-card feed=${url} article-id="a"></bwi-article-card>`);
    await until(() => list.status === 'ready' && card.status === 'ready');
    network.restore();
    network = serve({ [url]: feedText([item('b')]) });
    await pageClient.refresh(url);
    await until(() => card.status === 'empty');
    await Promise.all([list.updateComplete, card.updateComplete]);
    expect(text(list)).to.contain('Berita b').and.not.contain('Berita a');
    expect(text(card)).to.equal('Berita ini tidak ditemukan.');
    network.restore();
  });

  for (const inside of ['', '<a href="https://kab.example/">Berita</a>'])
    it(`keeps the room of news that fails to come, ${inside ? 'with' : 'without'} a fallback`, async () => {
      const feed = freshUrl();
      let fail = (): void => {};
      const network = serve({ [feed]: () => new Promise((_, reject) => (fail = () => reject(new TypeError('Failed to fetch')))) });
      // A width of its own: a scroll bar that comes late is none of its concern.
      const box = await fixture<HTMLElement>(html`<div style="width: 400px"></div>`);
      box.innerHTML = `<bwi-news-list feed="${feed}" limit="3">${inside}</bwi-news-list>`;
      const list = box.querySelector<BwiNewsList>('bwi-news-list')!;
      await until(() => network.requests.length > 0);
      const waiting = box.offsetHeight;
      expect(waiting).to.be.greaterThan(200);
      fail();
      await until(() => list.status === 'failed');
      await list.updateComplete;
      expect(box.offsetHeight).to.equal(waiting);
      network.restore();
    });

  it('touches only what comes and goes when one of a thousand articles is new', async () => {
    const url = freshUrl();
    const items = Array.from({ length: 1000 }, (_, i) => item(`n${i}`, { date_published: new Date(1.6e12 - i * 1e6).toISOString() }));
    let network = serve({ [url]: feedText(items) });
    const list = await fixture<BwiNewsList>(html`<bwi-news-list feed=${url} limit="1000"></bwi-news-list>`);
    await until(() => list.shadowRoot!.querySelectorAll('.link').length === 1000);
    const second = list.shadowRoot!.querySelectorAll('li')[1];
    const changes = new MutationObserver(() => {});
    changes.observe(list.shadowRoot!, { childList: true, subtree: true, characterData: true, attributes: true });
    network.restore();
    network = serve({ [url]: feedText([item('baru', { date_published: new Date(1.7e12).toISOString() }), ...items]) });
    await pageClient.refresh(url);
    await until(() => list.shadowRoot!.querySelector('.link')!.textContent === 'Berita baru');
    const touched = changes
      .takeRecords()
      .flatMap(({ type, target, addedNodes, removedNodes }) => (type === 'childList' ? [...addedNodes, ...removedNodes] : [target]));
    expect(list.shadowRoot!.querySelectorAll('li')[2]).to.equal(second);
    expect(touched.length).to.be.below(20);
    network.restore();
  });

  it('follows the feed’s next page', async () => {
    const [first, second] = [freshUrl(), freshUrl()];
    const network = serve({
      [first]: feedText([item('a')], { next_url: second }),
      [second]: feedText([item('b', { date_published: '2020-01-01' })]),
    });
    const list = await fixture<BwiNewsList>(html`<bwi-news-list feed=${first} limit="1" load-more></bwi-news-list>`);
    await until(() => !!list.shadowRoot!.querySelector('button.more'));
    expect(network.requests).to.deep.equal([first]);
    list.shadowRoot!.querySelector<HTMLElement>('button.more')!.click();
    await until(() => list.shadowRoot!.querySelectorAll('.link').length === 2);
    expect(text(list)).to.contain('Berita a').and.contain('Berita b');
    network.restore();
  });

  it('keeps its style in another document and back', async () => {
    const card = await fixture<BwiArticleCard>(html`<bwi-article-card .article=${article('a')}></bwi-article-card>`);
    const home = card.parentElement!;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const weight = () => card.ownerDocument.defaultView!.getComputedStyle(card.shadowRoot!.querySelector('.title')!).fontWeight;
    frame.contentDocument!.body.append(card);
    expect(weight()).to.equal('700');
    home.append(card);
    expect(weight()).to.equal('700');
    frame.remove();
  });

  it('warns once of a wrong attribute and shows the default', async () => {
    const warnings: string[] = [];
    const real = console.warn;
    console.warn = (message: string) => warnings.push(message);
    const card = await fixture<BwiArticleCard>(
      html`<bwi-article-card layout="kartu" heading-level="9" .article=${article('a')}></bwi-article-card>`,
    );
    card.requestUpdate();
    await until(() => warnings.length === 2);
    console.warn = real;
    expect(card.shadowRoot!.querySelector('h3')).not.to.equal(null);
    expect(warnings.map((warning) => warning.split(':')[0])).to.have.members([
      '<bwi-article-card layout="kartu">',
      '<bwi-article-card heading-level="9">',
    ]);
  });

  it('names each part of a card for itself and for lists', async () => {
    const card = await fixture<BwiArticleCard>(html`<bwi-article-card .article=${article('a', { tags: ['Ekonomi'] })}></bwi-article-card>`);
    for (const name of ['card', 'title', 'link', 'tag'])
      expect(card.shadowRoot!.querySelector(`[part="${name} card-${name}"]`), name).not.to.equal(null);
  });
});

describe('bwi-load', () => {
  it('is sent once for the same news, and again for what a refresh brings', async () => {
    const url = freshUrl();
    let network = serve({ [url]: feedText([item('a')]) });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const loads: string[][] = [];
    box.addEventListener('bwi-load', ({ articles }) => loads.push(articles.map(({ id }) => id)));
    box.innerHTML = `<bwi-related-news feed="${url}"></bwi-related-news>`;
    const related = box.querySelector('bwi-related-news')!;
    await until(() => loads.length === 1);
    related.requestUpdate();
    await related.updateComplete;
    expect(loads).to.deep.equal([['a']]);
    network.restore();
    network = serve({ [url]: feedText([item('b'), item('c', { date_published: '2020-01-01', title: 'Penyu di Sukamade' })]) });
    await pageClient.refresh(url);
    await until(() => loads.length === 2);
    expect(loads[1]).to.deep.equal(['b', 'c']);
    network.restore();
  });
});
