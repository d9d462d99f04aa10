import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiNewsList } from '../../src/index.js';
import { freshUrl, ready, serve, until } from '../helpers.js';
import { feedText, item } from '../sample-feed.js';

const IDS = ['a', 'b', 'c'];

const entry = (id: string): unknown =>
  html`<li>
    <article>
      <h3 style="margin: 0"><a href="https://kab.example/berita/${id}">Berita ${id}</a></h3>
    </article>
  </li>`;

const plain = (ids = IDS): unknown =>
  html`<div class="bwi-news" data-layout="list">
    <ul role="list" style="margin: 0">
      ${ids.map(entry)}
    </ul>
  </div>`;

/** A list with the plain news of a server inside, and the feed that it asks for. */
async function list(
  ids: readonly string[] = IDS,
  make = (feed: string): unknown => html`<bwi-news-list feed=${feed} limit="3">${plain()}</bwi-news-list>`,
) {
  const feed = freshUrl();
  let answer!: (text: string) => void;
  const text = new Promise<string>((resolve) => (answer = resolve));
  const network = serve({ [feed]: async () => new Response(await text) });
  const box = await fixture(html`<div>${make(feed)}</div>`);
  const element = box.querySelector<BwiNewsList>('bwi-news-list')!;
  await element.updateComplete;
  return {
    element,
    network,
    answer: async () => {
      answer(feedText(ids.map((id) => item(id))));
      await ready(element);
    },
  };
}

const links = (element: Element): HTMLAnchorElement[] => [...element.querySelectorAll<HTMLAnchorElement>('.bwi-news a')];
const isSeen = (node: Element): boolean => node.checkVisibility({ visibilityProperty: true });
const ownLinks = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.link')].map(({ textContent }) => textContent);

describe('news that a server has written into a list', () => {
  it('is there at once, in the room that it takes itself, and stays where the feed says the same', async () => {
    const { element, network, answer } = await list();
    const before = links(element);
    const { height } = element.getBoundingClientRect();
    expect(height).to.equal(element.querySelector('.bwi-news')!.getBoundingClientRect().height);
    await answer();
    expect(element.status).to.equal('ready');
    expect(links(element)).to.deep.equal(before);
    expect(before.every(isSeen)).to.equal(true);
    expect(ownLinks(element)).to.deep.equal([]);
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(network.requests.length).to.equal(1);
    network.restore();
  });

  for (const [what, ids, make] of [
    ['another article', ['d', 'a', 'b'], undefined],
    ['less', ['a'], undefined],
    ['another address', IDS, (feed: string) => html`<bwi-news-list feed=${feed} campaign="dinas">${plain()}</bwi-news-list>`],
  ] as const)
    it(`is replaced where the feed has ${what}`, async () => {
      const { element, network, answer } = await list(ids, make);
      await answer();
      expect(ownLinks(element)).to.deep.equal(ids.map((id) => `Berita ${id}`));
      expect(links(element).some(isSeen)).to.equal(false);
      network.restore();
    });

  it('stays where the feed can’t be had', async () => {
    const feed = freshUrl();
    const network = serve({ [feed]: () => new Response('', { status: 404 }) });
    const element = await fixture<BwiNewsList>(html`<bwi-news-list feed=${feed}>${plain()}</bwi-news-list>`);
    await ready(element);
    expect(links(element).every(isSeen)).to.equal(true);
    network.restore();
  });

  it('is replaced when an attribute changes', async () => {
    const { element, network, answer } = await list();
    await answer();
    element.limit = 2;
    await element.updateComplete;
    expect(ownLinks(element)).to.deep.equal(['Berita a', 'Berita b']);
    expect(links(element).some(isSeen)).to.equal(false);
    network.restore();
  });

  it('tells the page of an opened article, which it may open itself', async () => {
    const { element, network, answer } = await list();
    await answer();
    const opened: string[] = [];
    element.addEventListener('bwi-open', (event) => {
      event.preventDefault();
      opened.push(event.article.id);
    });
    links(element)[1]!.click();
    expect(opened).to.deep.equal(['b']);
    network.restore();
  });

  it('has the button for more behind it, which shows all in one list', async () => {
    const { element, network, answer } = await list(['a', 'b', 'c', 'd'], (feed) => html`<bwi-news-list feed=${feed} limit="3" load-more>${plain()}</bwi-news-list>`); // prettier-ignore
    await answer();
    const more = element.shadowRoot!.querySelector<HTMLElement>('.more')!;
    expect(more.getBoundingClientRect().top).to.be.at.least(element.querySelector('.bwi-news')!.getBoundingClientRect().bottom);
    more.click();
    await until(() => ownLinks(element).length === 4);
    expect(links(element).some(isSeen)).to.equal(false);
    await until(() => element.shadowRoot!.activeElement?.textContent === 'Berita d');
    network.restore();
  });
});
