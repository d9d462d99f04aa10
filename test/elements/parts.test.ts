import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.js';
import type { BwiShareBar } from '../../src/index.js';
import { freshUrl, ready, serve } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

const picture = `${location.origin}/demo/pictures/api-biru-ijen-cara-melihat.svg`;
const full = article('a', {
  summary: 'Ringkasan berita.',
  html: '<p>Isi berita.</p>',
  image: { url: picture, alt: 'Pasar' },
  published: new Date('2021-01-18T09:00:00+07:00'),
  tags: ['Ekonomi'],
  source: 'Kabupaten Contoh',
});

/** The parts of `names` that a rule of the page reaches inside `element`, as a partner's style sheet would. */
function reached(element: Element, names: string[]): string[] {
  const style = document.createElement('style');
  style.textContent = names.map((name) => `${element.localName}::part(${name}) { --reached-${name}: yes }`).join('\n');
  document.head.append(style);
  const inside = [...element.shadowRoot!.querySelectorAll('[part]')].map((part) => getComputedStyle(part));
  const found = names.filter((name) => inside.some((part) => part.getPropertyValue(`--reached-${name}`) === 'yes'));
  style.remove();
  return found;
}

describe('the parts that a page’s style sheet reaches', () => {
  let network: ReturnType<typeof serve>;
  let feed: string;
  beforeEach(() => {
    feed = freshUrl();
    const more = { image: new URL('/demo/pictures/batik-gajah-oling.svg', location.href).href, authors: [{ name: 'Humas' }] };
    network = serve({ [feed]: feedText(['a', 'b', 'c'].map((id) => item(id, more))) });
  });
  afterEach(() => network.restore());

  const cardParts = ['card', 'image', 'title', 'link', 'time', 'summary', 'tag'];

  it('of a card', async () => {
    const card = await fixture(html`<bwi-article-card .article=${full}></bwi-article-card>`);
    expect(reached(card, [...cardParts, 'source'])).to.deep.equal([...cardParts, 'source']);
  });

  for (const name of ['bwi-news-list', 'bwi-related-news'])
    it(`of <${name}>, those of its cards with a prefix`, async () => {
      const list = document.createElement(name) as HTMLElement & { status: string };
      list.setAttribute('feed', feed);
      list.setAttribute('heading', 'Berita');
      if (name === 'bwi-news-list') list.setAttribute('load-more', '');
      list.setAttribute('limit', '2');
      (await fixture(html`<div></div>`)).append(list);
      await ready(list);
      const names = ['heading', 'list', 'item', 'source', 'status', ...cardParts.map((part) => `card-${part}`)];
      if (name === 'bwi-news-list') names.push('button');
      expect(reached(list, names)).to.deep.equal(names);
    });

  it('of an article', async () => {
    const names = ['title', 'time', 'body', 'image', 'tag', 'source', 'link', 'status'];
    const shown = await fixture<HTMLElement & { status: string }>(html`<bwi-article .article=${full}></bwi-article>`);
    await ready(shown);
    while (!shown.shadowRoot!.querySelector('[part~="body"] p')) await new Promise(requestAnimationFrame);
    expect(reached(shown, names)).to.deep.equal(names);
  });

  it('of a share bar', async () => {
    const bar = await fixture(html`<bwi-share-bar url="https://kab.example/a" headline="A"></bwi-share-bar>`);
    const names = ['heading', 'list', 'item', 'button', 'status'];
    expect(reached(bar, names)).to.deep.equal(names);
  });

  describe('on paper', () => {
    // Firefox and WebKit can't be told here to lay out for paper.
    before(function () {
      if (!navigator.userAgent.includes('Chrome/')) this.skip();
    });
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('show the news with its address, and nothing that only a screen can press', async () => {
      const list = await fixture<HTMLElement & { status: string }>(html`<bwi-news-list feed=${feed} limit="2" load-more></bwi-news-list>`);
      await ready(list);
      const bar = await fixture<BwiShareBar>(html`<bwi-share-bar url="https://kab.example/a" headline="A"></bwi-share-bar>`);
      const more = list.shadowRoot!.querySelector<HTMLElement>('.more')!;
      expect(more.checkVisibility()).to.equal(true);
      await emulateMedia({ media: 'print' });
      expect(more.checkVisibility()).to.equal(false);
      expect(bar.checkVisibility()).to.equal(false);
      const link = list.shadowRoot!.querySelector('.link')!;
      expect(link.checkVisibility()).to.equal(true);
      expect(getComputedStyle(link, '::after').content).to.contain('https://kab.example/berita/a');
    });
  });
});
