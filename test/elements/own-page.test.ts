import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiArticle, BwiArticleCard, BwiOpenEvent, BwiShareBar, BwiShareEvent } from '../../src/index.js';
import { freshUrl, ready, serve, text, until } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

type Widget = HTMLElement & { status: string };

const items = [
  item('a'),
  item('b', { title: 'Kopi pahit', url: 'https://kab.example/index.php?id=2' }),
  item('c & d', { url: 'https://kab.example/berita/panen-raya/' }),
];
const links = (element: Element): HTMLAnchorElement[] => [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.link')];
const hrefs = (element: Element): string[] => links(element).map(({ href }) => href);
const here = (address: string): string => new URL(address, document.baseURI).href;
const ORIGINALS = ['https://kab.example/berita/a', 'https://kab.example/index.php?id=2', 'https://kab.example/berita/panen-raya/'];

describe('a page of one’s own for articles', () => {
  let feed: string;
  let network: ReturnType<typeof serve>;
  let warnings: string[];
  const { warn } = console;
  const { href: home } = location;
  beforeEach(() => {
    feed = freshUrl();
    network = serve({ [feed]: feedText(items) });
    warnings = [];
    console.warn = (words: unknown) => void (String(words).startsWith('<bwi') && warnings.push(String(words)));
  });
  afterEach(() => {
    network.restore();
    console.warn = warn;
    history.replaceState(null, '', home);
  });

  async function widget<W extends Widget>(tag: string, attributes: Record<string, string>, inside = ''): Promise<W> {
    const element = document.createElement(tag) as W;
    for (const [name, value] of Object.entries({ feed, ...attributes })) element.setAttribute(name, value);
    element.innerHTML = inside;
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await ready(element);
    return element;
  }
  const at = (query: string): void => history.replaceState(null, '', query);

  describe('link', () => {
    for (const tag of ['bwi-news-list', 'bwi-related-news'])
      it(`<${tag}> leads to it`, async () => {
        const list = await widget(tag, { link: '/berita/?id={id}' });
        expect(hrefs(list).sort()).to.deep.equal(['a', 'b', 'c%20%26%20d'].map((id) => here(`/berita/?id=${id}`)));
        expect(links(list)[0]!.target).to.equal('');
        expect(warnings).to.deep.equal([]);
      });

    it('<bwi-article-card> leads to it, of data from a property too', async () => {
      const card = await fixture<BwiArticleCard>(
        html`<bwi-article-card link="baca/{slug}?dari={url}" .article=${article('a')}></bwi-article-card>`,
      );
      await ready(card);
      expect(hrefs(card)).to.deep.equal([here('baca/a?dari=https%3A%2F%2Fkab.example%2Fberita%2Fa')]);
    });

    it('has no campaign, which the publisher’s addresses keep, and the source is named', async () => {
      const list = await widget('bwi-news-list', { link: '?id={id}', campaign: 'desa', limit: '1' });
      expect(hrefs(list)).to.deep.equal([here('?id=a')]);
      const source = list.shadowRoot!.querySelector<HTMLAnchorElement>('[part=source] a')!;
      expect(source.href).to.equal('https://kab.example/?utm_source=desa&utm_medium=widget');
    });

    it('is told by bwi-open, which can keep the reader here', async () => {
      const list = await widget('bwi-news-list', { link: '/berita/?id={id}' });
      let opened = '';
      list.addEventListener('bwi-open', (event: BwiOpenEvent) => {
        opened = event.article.url;
        event.preventDefault();
      });
      links(list)[1]!.click();
      expect(opened).to.equal(ORIGINALS[1]);
    });

    for (const [pattern, problem] of [
      ['/berita/', 'the same address for every article'],
      ['/berita/?id={judul}', 'there is no {judul}'],
      ['javascript:alert({id})', 'not an http(s) address'],
    ])
      it(`leads to the publisher where it is ${pattern}, and tells the developer`, async () => {
        const list = await widget('bwi-news-list', { link: pattern! });
        expect(hrefs(list)).to.deep.equal(ORIGINALS);
        expect(warnings.join()).to.contain(`<bwi-news-list link="${pattern}">`).and.to.contain(problem);
      });

    it('follows the attribute, and goes with it', async () => {
      const list = await widget('bwi-news-list', { limit: '1' });
      expect(hrefs(list)).to.deep.equal([ORIGINALS[0]]);
      list.setAttribute('link', '/a/{slug}');
      await until(() => hrefs(list)[0] === here('/a/a'));
      list.removeAttribute('link');
      await until(() => hrefs(list)[0] === ORIGINALS[0]);
    });

    it('takes the place of news that a server has written', async () => {
      const inside = `<div class="bwi-news" data-layout="list" lang="id"><ul role="list"><li><article lang="id"><h3><a href="${ORIGINALS[0]}">Berita a</a></h3></article></li></ul></div>`;
      const list = await widget('bwi-news-list', { limit: '1', link: '/berita/?id={id}' }, inside);
      await until(() => hrefs(list).length);
      expect(hrefs(list)).to.deep.equal([here('/berita/?id=a')]);
    });
  });

  describe('article-id="?id"', () => {
    const headline = (element: Element): string => element.shadowRoot!.querySelector('.headline')?.textContent ?? '';

    for (const [what, value, title] of [
      ['an id', 'c & d', 'Berita c & d'],
      ['an address', ORIGINALS[1]!, 'Kopi pahit'],
      ['the last part of an address', 'panen-raya', 'Berita c & d'],
      ['the words of a title', 'kopi-pahit', 'Kopi pahit'],
    ])
      it(`is ${what} in the address of the page`, async () => {
        at(`?lain=a&berita=${encodeURIComponent(value!)}`);
        const shown = await widget('bwi-article', { 'article-id': '?berita' });
        expect(headline(shown)).to.equal(title);
        const card = await widget('bwi-article-card', { 'article-id': '?berita' });
        expect(links(card)[0]!.textContent).to.equal(title);
        expect(warnings).to.deep.equal([]);
      });

    it('says where the original is, to readers and to what reads the page', async () => {
      at('?id=a');
      const shown = await widget('bwi-article', { 'article-id': '?id' });
      const root = shown.shadowRoot!.querySelector('[itemscope]')!;
      expect(root.getAttribute('itemtype')).to.equal('https://schema.org/NewsArticle');
      expect(root.querySelector<HTMLAnchorElement>('[itemprop=isBasedOn]')!.href).to.equal(ORIGINALS[0]);
      expect(root.querySelector('[itemprop=headline]')!.textContent).to.equal('Berita a');
      expect(text(shown)).to.contain('Baca di sumber asli');
    });

    for (const tag of ['bwi-article', 'bwi-article-card'])
      it(`shows no article in <${tag}> that nobody has asked for`, async () => {
        for (const query of ['?', '?id=', '?lain=a']) {
          at(query);
          const shown = await widget(tag, { 'article-id': '?id' });
          await until(() => text(shown) === 'Belum ada berita yang dipilih.');
          expect(shown.status).to.equal('empty');
        }
        expect(warnings).to.deep.equal([
          `<${tag} article-id="?id">: the address of the page has no parameter “id”, so it names no article.`,
        ]);
        const withLinks = await widget(tag, { 'article-id': '?id' }, '<a href="/berita/">Semua berita</a>');
        expect(withLinks.firstElementChild!.checkVisibility()).to.equal(true);
        expect(text(withLinks)).to.equal('');
      });

    it('says that an article is not there, and which one', async () => {
      at('?id=tidak-ada');
      const shown = await widget('bwi-article', { 'article-id': '?id' });
      expect(text(shown)).to.equal('Berita ini tidak ditemukan.');
      expect(warnings).to.deep.equal(['<bwi-article article-id="tidak-ada">: no article of the feed has this id or address.']);
    });

    it('follows the reader back and forth', async () => {
      at('?id=a');
      const shown = await widget<BwiArticle>('bwi-article', { 'article-id': '?id' });
      history.pushState(null, '', '?id=b');
      dispatchEvent(new PopStateEvent('popstate'));
      await until(() => headline(shown) === 'Kopi pahit');
      history.pushState(null, '', '?');
      dispatchEvent(new PopStateEvent('popstate'));
      await until(() => text(shown) === 'Belum ada berita yang dipilih.');
      history.pushState(null, '', '?id=x');
      dispatchEvent(new PopStateEvent('popstate'));
      await until(() => text(shown) === 'Berita ini tidak ditemukan.');
      history.go(-3);
      await until(() => headline(shown) === 'Berita a');
      expect(text(shown)).not.to.contain('Belum ada');
    });

    it('is the article that related news is about, and that a share bar shares', async () => {
      at('?id=panen-raya');
      const related = await widget('bwi-related-news', { 'article-id': '?id' });
      expect(hrefs(related)).to.deep.equal([ORIGINALS[0], ORIGINALS[1]]);
      expect(await sharedBy({ 'article-id': '?id', campaign: 'desa' })).to.equal(`${ORIGINALS[2]!}?utm_source=desa&utm_medium=widget`);
      expect(warnings).to.deep.equal([]);
    });

    it('is the page itself to related news and to a share bar where its address names no article', async () => {
      at('?');
      const related = await widget('bwi-related-news', { 'article-id': '?id' });
      expect(links(related).length).to.equal(3);
      expect(await sharedBy({ 'article-id': '?id' })).to.equal(location.href.replace(/\?.*/, '?'));
      expect(network.requests.length).to.equal(1);
    });

    async function sharedBy(attributes: Record<string, string>): Promise<string | undefined> {
      const bar = await widget<BwiShareBar>('bwi-share-bar', { ...attributes, targets: 'whatsapp' });
      let shared: string | undefined;
      bar.addEventListener('bwi-share', (event: BwiShareEvent) => {
        shared = event.url;
        event.preventDefault();
      });
      bar.shadowRoot!.querySelectorAll('button')[bar.shadowRoot!.querySelectorAll('button').length - 1]!.click();
      return shared;
    }
  });
});
