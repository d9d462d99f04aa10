import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { freshUrl, serve, until } from '../helpers.js';
import { feedText, item } from '../sample-feed.js';

/** What each widget of `box` shows, by the ids of the sample's items, in the order of the document. */
const stories = (box: ParentNode): string[] =>
  [...box.querySelectorAll('bwi-article-card, bwi-news-list, bwi-related-news')].map((widget) =>
    [...widget.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.link')].map(({ href }) => href.split('/').pop()).join(''),
  );
const items = (ids: string, tags = ['Ekonomi']): object[] =>
  [...ids].map((id, i) => item(id, { tags, date_published: new Date(1.6e12 - i * 1e9).toISOString() }));

describe('no-repeat', () => {
  it('shows each story of a front page once, the first widget of the document first', async () => {
    const feed = freshUrl();
    const network = serve({ [feed]: feedText([...items('abc'), ...items('de', ['Budaya']), ...items('fgh')]) });
    const box = await fixture<HTMLElement>(
      html`<div>
        <bwi-article-card feed=${feed}></bwi-article-card>
        <bwi-news-list feed=${feed} limit="2" no-repeat></bwi-news-list>
        <bwi-news-list feed=${feed} limit="3" tag="Ekonomi" no-repeat></bwi-news-list>
        <bwi-article-card feed=${feed} no-repeat></bwi-article-card>
        <bwi-news-list feed=${feed} limit="2"></bwi-news-list>
      </div>`,
    );
    await until(() => stories(box).every((shown) => shown) && stories(box)[1] !== stories(box)[4]);
    const before = stories(box);
    expect(new Set(before.slice(0, 4).join('')).size).to.equal(before.slice(0, 4).join('').length);
    expect(before[4]).to.equal(before[0]! + before[1]![0]!);

    // What goes gives its stories back, to the first that stands after it.
    const [lead, list] = [...box.children] as [Element, Element];
    lead.remove();
    await until(() => stories(box)[0] === before[0]! + before[1]![0]!);
    // It takes them again where it comes back.
    box.prepend(lead);
    await until(() => stories(box).join() === before.join());
    // The order of the document counts, not that of arrival.
    box.prepend(list);
    await until(() => stories(box)[0] === before[0]! + before[1]![0]!);
    network.restore();
  });

  it('waits for nobody: a feed that comes later takes its stories from those after it', async () => {
    const [slow, fast] = [freshUrl(), freshUrl()];
    let answer = (): void => {};
    const text = feedText(items('abcd'));
    const network = serve({ [slow]: () => new Promise((done) => (answer = () => done(new Response(text)))), [fast]: text });
    const box = await fixture<HTMLElement>(
      html`<div>
        <bwi-news-list feed=${slow} limit="2"></bwi-news-list>
        <bwi-news-list feed=${fast} limit="2" no-repeat></bwi-news-list>
      </div>`,
    );
    await until(() => stories(box)[1] === 'ab');
    answer();
    await until(() => stories(box).join() === 'ab,cd');
    network.restore();
  });

  it('knows what a widget inside another element’s root shows', async () => {
    const feed = freshUrl();
    const network = serve({ [feed]: feedText(items('abcd')) });
    const box = await fixture<HTMLElement>(
      html`<div>
        <section></section>
        <bwi-news-list feed=${feed} limit="2" no-repeat></bwi-news-list>
        <bwi-article-card feed=${feed} no-repeat></bwi-article-card>
      </div>`,
    );
    const root = box.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<bwi-article-card feed="${feed}"></bwi-article-card>`;
    await until(() => stories(root)[0] === 'a' && stories(box)[0] === 'bc' && stories(box)[1] === 'd');
    network.restore();
  });

  it('leaves related news what is left', async () => {
    const feed = freshUrl();
    const titles = ['Panen Kopi Gombengsari', 'Kopi Robusta Kalibaru', 'Festival Kopi Kemiren', 'Jalan Raya Songgon Diperbaiki'];
    const network = serve({ [feed]: feedText(titles.map((title, i) => item('abcd'[i]!, { title, summary: title, tags: [] }))) });
    const box = await fixture<HTMLElement>(
      html`<div>
        <bwi-article-card feed=${feed} article-id="b"></bwi-article-card>
        <bwi-related-news feed=${feed} article-id="a" limit="1" no-repeat></bwi-related-news>
      </div>`,
    );
    await until(() => stories(box).join() === 'b,c');
    box.firstElementChild!.remove();
    await until(() => stories(box).join() === 'b');
    network.restore();
  });

  it('is empty where everything has been shown', async () => {
    const feed = freshUrl();
    const network = serve({ [feed]: feedText(items('ab')) });
    const box = await fixture<HTMLElement>(
      html`<div>
        <bwi-news-list feed=${feed} limit="2"></bwi-news-list>
        <bwi-news-list feed=${feed} limit="2" no-repeat></bwi-news-list>
      </div>`,
    );
    const second = box.children[1] as HTMLElement & { status: string };
    await until(() => second.status === 'empty');
    network.restore();
  });
});
