import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiArticleCard, BwiNewsList } from '../../src/index.js';
import { ready } from '../helpers.js';
import { article } from '../sample-feed.js';

const image = { url: `${location.origin}/demo/pictures/batik-gajah-oling.svg`, alt: '' };
const articles = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => article(id, { image }));

async function list(markup: unknown, news = articles): Promise<BwiNewsList> {
  const box = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const element = box.querySelector('bwi-news-list')!;
  element.articles = news;
  await ready(element);
  return element;
}

const pictures = (element: Element): HTMLImageElement[] => [...element.shadowRoot!.querySelectorAll('img')];

/** How many pictures are asked for at once; the others load lazily. */
function atOnce(element: Element): number {
  const all = pictures(element);
  const first = all.filter((picture) => picture.getAttribute('fetchpriority') === 'high' && picture.loading !== 'lazy');
  expect(all.slice(first.length).every((picture) => picture.loading === 'lazy' && !picture.hasAttribute('fetchpriority'))).to.equal(true);
  return first.length;
}

describe('pictures in view at once', () => {
  it('are the first of a list', async () => {
    expect(atOnce(await list(html`<bwi-news-list></bwi-news-list>`))).to.equal(1);
  });

  for (const [width, columns] of [
    [320, 1],
    [600, 2],
    [1000, 4],
  ] as const)
    it(`are the first row of a grid: ${columns} at ${width} px`, async () => {
      // Four in a row are eight in two.
      const news = columns === 4 ? [...articles, article('g', { image }), article('h', { image })] : articles;
      const element = await list(html`<bwi-news-list layout="grid" limit="8" style="width: ${width}px"></bwi-news-list>`, news);
      const { top } = pictures(element)[0]!.getBoundingClientRect();
      expect(pictures(element).filter((picture) => picture.getBoundingClientRect().top === top).length).to.equal(columns);
      expect(atOnce(element)).to.equal(columns);
    });

  it('are none where the list is below the window', async () => {
    expect(
      atOnce(
        await list(
          html`<p style="height: 200vh"></p>
            <bwi-news-list></bwi-news-list>`,
        ),
      ),
    ).to.equal(0);
  });

  it('are looked for once where many widgets come at once: each look would lay out the page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>${articles.map((one) => html`<bwi-article-card .article=${one}></bwi-article-card>`)}</div>`,
    );
    const real = Element.prototype.getBoundingClientRect;
    let looks = 0;
    Element.prototype.getBoundingClientRect = function () {
      if (this.localName === 'bwi-article-card') looks++;
      return real.call(this);
    };
    const cards = [...box.children].map((one) => one.cloneNode(true) as BwiArticleCard);
    cards.forEach((card, i) => (card.article = articles[i]));
    box.replaceChildren(...cards);
    await Promise.all(cards.map((card) => ready(card)));
    Element.prototype.getBoundingClientRect = real;
    expect(looks).to.equal(1);
    expect(cards.map(atOnce)).to.deep.equal([1, 0, 0, 0, 0, 0]);
  });

  it('stay as they are when there is news above them', async () => {
    const element = await list(html`<bwi-news-list></bwi-news-list>`, articles.slice(1));
    const [first] = pictures(element);
    element.articles = articles;
    await element.updateComplete;
    expect(pictures(element)[1]).to.equal(first);
    expect(pictures(element)[0]!.loading).to.equal('lazy');
  });
});
