import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiArticleCard, BwiErrorEvent, BwiNewsList, BwiOpenEvent, BwiRelatedNews, BwiArticle } from '../../src/index.js';
import { freshUrl, ready, serve, text } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

const links = (element: Element) => [...element.shadowRoot!.querySelectorAll('.link')].map((link) => link.textContent);

describe('the elements', () => {
  let network: ReturnType<typeof serve>;
  let feed: string;
  beforeEach(() => {
    feed = freshUrl();
    network = serve({
      [feed]: feedText(
        ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, i) => item(id, { date_published: `2021-01-${18 - i}`, title: `Kopi ${id}` })),
        { language: 'id' },
      ),
    });
  });
  afterEach(() => network.restore());

  describe('<bwi-news-list>', () => {
    it('leaves no hole at the end of a grid, in a room of any width', async () => {
      const articles = Array.from({ length: 11 }, (_, i) => article(`g${i}`));
      const box = await fixture<HTMLElement>(html`<div><bwi-news-list layout="grid"></bwi-news-list></div>`);
      const list = box.querySelector<BwiNewsList>('bwi-news-list')!;
      for (const width of [300, 600, 900, 1200])
        for (let count = 1; count <= articles.length; count++) {
          box.style.width = `${width}px`;
          list.limit = count;
          list.articles = articles.slice(0, count);
          await list.updateComplete;
          const edges = new Map<number, number>();
          for (const item of list.shadowRoot!.querySelectorAll('li')) {
            const { top, right } = item.getBoundingClientRect();
            edges.set(Math.round(top), right);
          }
          for (const right of edges.values()) expect(right, `${count} in ${width} px`).to.be.closeTo(list.getBoundingClientRect().right, 1);
        }
    });

    it('shows the newest first, as many as asked for, with one request for twenty elements', async () => {
      const box = await fixture(
        html`<div>${Array.from({ length: 20 }, () => html`<bwi-news-list feed=${feed} limit="2"></bwi-news-list>`)}</div>`,
      );
      for (const list of box.querySelectorAll<BwiNewsList>('bwi-news-list')) {
        await ready(list);
        expect(links(list)).to.deep.equal(['Kopi a', 'Kopi b']);
      }
      expect(network.requests).to.deep.equal([feed]);
    });

    it('shows the date in Indonesian, and in English under lang="en"', async () => {
      const list = await fixture<BwiNewsList>(html`<bwi-news-list feed=${feed} limit="1"></bwi-news-list>`);
      await ready(list);
      expect(text(list)).to.contain('Senin, 18 Januari 2021');
      const english = await fixture<BwiNewsList>(html`<bwi-news-list lang="en" feed=${feed} limit="1"></bwi-news-list>`);
      await ready(english);
      expect(text(english)).to.contain('Monday, 18 January 2021');
    });

    it('grows at the button and keeps the focus when the button goes', async () => {
      const list = await fixture<BwiNewsList>(html`<bwi-news-list feed=${feed} limit="4" load-more></bwi-news-list>`);
      await ready(list);
      list.shadowRoot!.querySelector<HTMLElement>('.more')!.click();
      while (list.shadowRoot!.querySelectorAll('.link').length < 7 || !list.shadowRoot!.activeElement)
        await new Promise(requestAnimationFrame);
      expect(list.shadowRoot!.activeElement!.textContent).to.equal('Kopi e');
      expect(text(list)).to.contain('3 berita ditambahkan, total 7.');
    });

    it('keeps the fallback links when the feed can’t be had, and says why once', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const failed = oneEvent(box, 'bwi-error') as unknown as Promise<BwiErrorEvent>;
      box.innerHTML = `<bwi-news-list feed="${freshUrl()}"><a href="https://kab.example/">Berita</a></bwi-news-list>`;
      const list = box.querySelector<BwiNewsList>('bwi-news-list')!;
      expect((await failed).error.code).to.equal('network');
      await ready(list);
      expect(list.status).to.equal('failed');
      expect(list.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(text(list)).to.equal('');
    });

    it('offers to try again without a fallback, and focuses the news that comes', async () => {
      const url = freshUrl();
      const list = await fixture<BwiNewsList>(html`<bwi-news-list feed=${url}></bwi-news-list>`);
      await ready(list);
      expect(text(list)).to.contain('Berita belum dapat dimuat.');
      network.restore();
      network = serve({ [url]: feedText([item('a')]) });
      list.shadowRoot!.querySelector<HTMLElement>('.retry')!.click();
      await ready(list, ['ready']);
      while (!list.shadowRoot!.activeElement) await new Promise(requestAnimationFrame);
      expect(list.shadowRoot!.activeElement!.textContent).to.equal('Berita a');
    });

    it('merges several feeds without duplicates', async () => {
      const other = freshUrl();
      network.restore();
      network = serve({
        [feed]: feedText([item('a'), item('b')]),
        [other]: feedText([item('b'), item('z', { date_published: '2022-01-01' })]),
      });
      const list = await fixture<BwiNewsList>(html`<bwi-news-list feed="${feed} ${other}"></bwi-news-list>`);
      await ready(list);
      expect(links(list)).to.deep.equal(['Berita z', 'Berita a', 'Berita b']);
    });

    it('shows the articles that are set, by tag and limit and in more steps, and asks for no feed', async () => {
      const articles = ['a', 'b', 'c', 'd'].map((id) => article(id, { tags: [id === 'b' ? 'Wisata' : 'Kopi'], source: 'Kabupaten' }));
      const list = await fixture<BwiNewsList>(
        html`<bwi-news-list tag="kopi" limit="2" load-more feed=${feed} .articles=${articles}></bwi-news-list>`,
      );
      expect(list.status).to.equal('ready');
      expect(links(list)).to.deep.equal(['Berita a', 'Berita c']);
      expect(text(list)).to.contain('Sumber: Kabupaten');
      list.shadowRoot!.querySelector<HTMLElement>('.more')!.click();
      while (!list.shadowRoot!.activeElement) await new Promise(requestAnimationFrame);
      expect(links(list)).to.deep.equal(['Berita a', 'Berita c', 'Berita d']);
      expect(network.requests).to.deep.equal([]);
    });

    it('is empty when no articles are set, and takes the feed when they are taken away', async () => {
      const list = await fixture<BwiNewsList>(html`<bwi-news-list feed=${feed} limit="1" .articles=${[]}></bwi-news-list>`);
      expect(list.status).to.equal('empty');
      list.articles = undefined;
      await ready(list, ['ready']);
      expect(links(list)).to.deep.equal(['Kopi a']);
    });
  });

  describe('<bwi-article-card>', () => {
    it('shows the article that is set, with a link named by its headline', async () => {
      const card = await fixture<BwiArticleCard>(html`<bwi-article-card .article=${article('a')}></bwi-article-card>`);
      expect(card.status).to.equal('ready');
      expect(card.shadowRoot!.querySelector('h3 a')).to.have.attribute('href', 'https://kab.example/berita/a');
      expect(network.requests).to.deep.equal([]);
    });

    it('never links to what is not http(s)', async () => {
      const card = await fixture<BwiArticleCard>(
        html`<bwi-article-card .article=${article('a', { url: 'javascript:alert(1)' })}></bwi-article-card>`,
      );
      await ready(card);
      expect([card.status, card.shadowRoot!.querySelector('a')]).to.deep.equal(['empty', null]);
    });

    it('lets the page open the article in its own way', async () => {
      const card = await fixture<BwiArticleCard>(html`<bwi-article-card .article=${article('a')}></bwi-article-card>`);
      let opened = '';
      card.addEventListener('bwi-open', (event: BwiOpenEvent) => {
        opened = event.article.id;
        event.preventDefault();
      });
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      card.shadowRoot!.querySelector('a')!.dispatchEvent(click);
      expect([opened, click.defaultPrevented]).to.deep.equal(['a', true]);
    });

    it('says so when the article is unknown', async () => {
      const card = await fixture<BwiArticleCard>(html`<bwi-article-card feed=${feed} article-id="zz"></bwi-article-card>`);
      await ready(card);
      expect([card.status, text(card)]).to.deep.equal(['empty', 'Berita ini tidak ditemukan.']);
    });

    it('passes axe', async () => {
      const card = await fixture<BwiArticleCard>(
        html`<bwi-article-card .article=${article('a', { summary: 'Ringkasan', tags: ['Ekonomi'] })}></bwi-article-card>`,
      );
      await expect(card).to.be.accessible();
    });
  });

  describe('<bwi-related-news>', () => {
    it('leaves out the article that is read', async () => {
      const related = await fixture<BwiRelatedNews>(html`<bwi-related-news feed=${feed} article-id="b"></bwi-related-news>`);
      await ready(related);
      expect(links(related)).to.have.length(4).and.not.include('Kopi b');
    });

    it('says why, when asked to: the kanal, or a word in common', async () => {
      const url = freshUrl();
      network.restore();
      network = serve({
        [url]: feedText([
          item('a', { title: 'Pasar kopi dibuka di Glagah', tags: ['Ekonomi'] }),
          item('b', { title: 'Petani panen cengkih', tags: ['Ekonomi'] }),
          item('c', { title: 'Lomba seduh kopi pelajar', tags: ['Pendidikan'] }),
          ...['d', 'e', 'f', 'g'].map((id) => item(id, { title: `Jembatan ${id}${id} diperbaiki`, tags: ['Jalan'] })),
        ]),
      });
      const related = await fixture<BwiRelatedNews>(html`<bwi-related-news feed=${url} article-id="a" why limit="2"></bwi-related-news>`);
      await ready(related);
      expect(text(related)).to.contain('Kanal Ekonomi').and.contain('Tentang kopi');
      related.why = false;
      await related.updateComplete;
      expect(text(related)).not.to.contain('Tentang kopi');
    });
  });

  describe('<bwi-article>', () => {
    it('shows the body without anything that could run, and names the publisher', async () => {
      const url = freshUrl();
      network.restore();
      network = serve({
        [url]: feedText([item('a', { content_html: '<p onclick="x()">BANYUWANGI – Isi.</p><script>bad()</script><img src="data:,x">' })]),
      });
      const element = await fixture<BwiArticle>(html`<bwi-article feed=${url} article-id="a"></bwi-article>`);
      await ready(element);
      const body = element.shadowRoot!.querySelector('.body')!;
      expect(body.innerHTML).to.equal('<p><span class="dateline">BANYUWANGI</span> – Isi.</p>');
      expect(text(element)).to.contain('Sumber: Berita Contoh');
      expect(element.shadowRoot!.querySelector('h1')!.textContent).to.equal('Berita a');
    });
  });
});

describe('the room of what is loading', () => {
  it('is kept while the fallback stands in it', async () => {
    const url = freshUrl();
    const slow = serve({ [url]: () => new Promise<Response>(() => {}) });
    const list = await fixture<BwiNewsList>(
      html`<bwi-news-list feed=${url} limit="5"><a href="https://kab.example/">Berita</a></bwi-news-list>`,
    );
    expect(list.status).to.equal('loading');
    expect(list.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(list.offsetHeight).to.be.greaterThan(300);
    slow.restore();
  });
});
