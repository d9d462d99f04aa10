import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiArticle, BwiArticleCard, BwiNewsList, BwiRelatedNews } from '../../src/index.js';
import { fakeTimers } from '../fake-timers.js';
import { freshUrl, ready, text, until } from '../helpers.js';
import { feedText, item } from '../sample-feed.js';

const MINUTE = 60_000;
/** Above the retries of the client, which are seconds. */
const FROM = 50_000;
const titles = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.root .link')].map((link) => link.textContent);
const button = (element: Element): HTMLButtonElement | null => element.shadowRoot!.querySelector('.arrived button');

/** A feed that changes: its items, newest first, or another answer. */
function feedAt(url: string): { ids: string[]; answer: (() => Response) | undefined; requests: RequestInit[]; restore: () => void } {
  const real = window.fetch;
  const state = { ids: ['a', 'b', 'c', 'd'], answer: undefined as (() => Response) | undefined, requests: [] as RequestInit[] };
  window.fetch = async (input, init) => {
    if (String(input) !== url) return real.call(window, input, init);
    state.requests.push(init ?? {});
    const items = state.ids.map((id, i) => item(id, { date_published: new Date(Date.UTC(2026, 0, 20 - i)).toISOString() }));
    return state.answer?.() ?? new Response(feedText(items));
  };
  return Object.assign(state, { restore: () => (window.fetch = real) });
}

describe('refresh', () => {
  let clock: ReturnType<typeof fakeTimers>;
  let url: string;
  let feed: ReturnType<typeof feedAt>;
  beforeEach(() => {
    clock = fakeTimers(FROM);
    feed = feedAt((url = freshUrl()));
  });
  afterEach(() => {
    clock.restore();
    feed.restore();
    scrollTo(0, 0);
  });

  const list = async (refresh = '5m', more = html``): Promise<BwiNewsList> => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <bwi-news-list feed=${url} refresh=${refresh} limit="3" no-image></bwi-news-list>${more}
        <p style="height: 3000px"></p>
      </div>`,
    );
    const element = box.querySelector('bwi-news-list')!;
    await ready(element);
    // The news doesn't wait for it.
    await until(() => element.features.areUsed);
    await element.updateComplete;
    return element;
  };
  /** Lets the time pass, and waits for the answer. */
  async function pass(...elements: (BwiNewsList | BwiArticleCard | BwiRelatedNews | BwiArticle)[]): Promise<void> {
    const { length } = feed.requests;
    clock.pass();
    await until(() => feed.requests.length > length && clock.pending);
    for (const element of elements) await element.updateComplete;
  }

  it('asks again after the time, or a little later, and not from the browser’s own cache', async () => {
    const element = await list('5m');
    expect(clock.pending).to.equal(1);
    expect(clock.delays[0]).to.be.within(5 * MINUTE - 5000, 5.5 * MINUTE);
    feed.ids = ['new', 'a', 'b'];
    await pass(element);
    expect(titles(element)).to.deep.equal(['Berita new', 'Berita a', 'Berita b']);
    expect(feed.requests.map(({ cache }) => cache)).to.deep.equal([undefined, 'no-cache']);
    expect(clock.delays[0]).to.be.at.least(5 * MINUTE - 5000);
  });

  for (const [value, least] of [
    ['1h', 60],
    ['90s', 1.5],
    ['10s', 1],
  ] as const)
    it(`takes ${value} for ${least} minutes`, async () => {
      await list(value);
      expect(clock.delays[0]).to.be.within(least * MINUTE - 5000, least * MINUTE * 1.1);
    });

  for (const value of ['often', '5', '0m'])
    it(`is off with ${value}`, async () => {
      await list(value);
      expect(clock.pending).to.equal(0);
    });

  it('asks once for all widgets of a feed, as often as the most eager wants it', async () => {
    const more = Array.from({ length: 9 }, () => html`<bwi-news-list feed=${url} refresh="10m"></bwi-news-list>`);
    const element = await list('5m', html`${more}`);
    for (const other of element.parentElement!.querySelectorAll('bwi-news-list')) await until(() => other.features.areUsed);
    expect(clock.pending).to.equal(1);
    expect(clock.delays[0]).to.be.below(6 * MINUTE);
    await pass(element);
    expect(feed.requests).to.have.length(2);
    expect(clock.pending).to.equal(1);
  });

  it('asks nothing while the page is hidden, and at once when it is seen again', async () => {
    const element = await list();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    clock.pass();
    expect(feed.requests).to.have.length(1);
    expect(clock.pending).to.equal(0);
    Reflect.deleteProperty(document, 'hidden');
    feed.ids = ['new', 'a', 'b'];
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => titles(element)[0] === 'Berita new');
    expect(feed.requests).to.have.length(2);
  });

  it('is slowed down by failures, shows the last news in between, and comes back', async () => {
    const element = await list('1m');
    const waits: number[] = [];
    feed.answer = () => new Response('', { status: 404 });
    for (let times = 0; times < 5; times++) {
      await pass(element);
      await until(() => element.status === 'stale');
      waits.push(Math.floor(clock.delays[0]! / MINUTE));
    }
    expect(waits).to.deep.equal([2, 4, 8, 8, 8]);
    expect(titles(element)).to.have.length(3);
    feed.answer = undefined;
    feed.ids = ['new', 'a', 'b'];
    clock.pass();
    await until(() => element.status === 'ready');
    expect(titles(element)[0]).to.equal('Berita new');
    expect(clock.delays[0]).to.be.below(2 * MINUTE);
  });

  it('waits as long as a server says', async () => {
    await list('1m');
    feed.answer = () => new Response('', { status: 503, headers: { 'retry-after': '270' } });
    clock.pass();
    await until(() => clock.pending === 2);
    expect(Math.min(...clock.delays)).to.be.at.least(4.5 * MINUTE);
  });

  it('holds back what is new while the reader is below the top, until the button is pressed', async () => {
    const element = await list();
    scrollTo(0, 60);
    const top = element.getBoundingClientRect().top;
    expect(top).to.be.below(0);
    const height = element.offsetHeight;
    feed.ids = ['x', 'y', 'a', 'b', 'c'];
    await pass(element);
    await until(() => button(element));
    expect(titles(element)).to.deep.equal(['Berita a', 'Berita b', 'Berita c']);
    expect(button(element)!.textContent.trim()).to.equal('2 berita baru');
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent.trim()).to.equal('2 berita baru');
    expect([element.getBoundingClientRect().top, element.offsetHeight], 'nothing moves').to.deep.equal([top, height]);
    expect(button(element)!.offsetHeight).to.equal(44);
    await expect(element).to.be.accessible();
    button(element)!.focus();
    button(element)!.click();
    await until(() => !button(element));
    expect(titles(element)).to.deep.equal(['Berita x', 'Berita y', 'Berita a']);
    await until(() => element.shadowRoot!.activeElement?.textContent === 'Berita x');
  });

  it('lets it in when the reader comes to the top', async () => {
    const element = await list();
    scrollTo(0, 60);
    feed.ids = ['x', 'a', 'b', 'c'];
    await pass(element);
    await until(() => button(element));
    scrollTo(0, 0);
    await until(() => titles(element)[0] === 'Berita x');
    expect(button(element)).to.equal(null);
  });

  it('holds it back while the focus is in it, and lets it in when that goes', async () => {
    const element = await list('5m', html`<a href="#other">Lain</a>`);
    element.shadowRoot!.querySelector<HTMLElement>('.link')!.focus();
    feed.ids = ['x', 'a', 'b', 'c'];
    await pass(element);
    await until(() => button(element));
    expect(titles(element)[0]).to.equal('Berita a');
    element.parentElement!.querySelector('a')!.focus();
    await until(() => titles(element)[0] === 'Berita x');
  });

  it('corrects and withdraws at once, wherever the reader is', async () => {
    const element = await list();
    scrollTo(0, 60);
    feed.answer = () => new Response(feedText([item('x'), item('a', { title: 'Diralat' }), item('c'), item('d')]));
    await pass(element);
    await until(() => titles(element)[0] === 'Diralat');
    expect(titles(element)).to.deep.equal(['Diralat', 'Berita c', 'Berita d']);
    expect(button(element)!.textContent.trim()).to.equal('1 berita baru');
  });

  it('takes an older article in the place of one that is gone for no news', async () => {
    const element = await list();
    scrollTo(0, 60);
    feed.ids = ['a', 'c', 'd', 'e'];
    await pass(element);
    await until(() => titles(element)[1] === 'Berita c');
    expect(titles(element)).to.deep.equal(['Berita a', 'Berita c', 'Berita d']);
    expect(button(element)).to.equal(null);
  });

  it('counts only what the list would show', async () => {
    const element = await list();
    element.tag = 'Budaya';
    scrollTo(0, 60);
    feed.answer = () => new Response(feedText([item('x'), item('y', { tags: ['Budaya'] }), item('a', { tags: ['Budaya'] }), item('b')]));
    await pass(element);
    await until(() => button(element));
    expect(button(element)!.textContent.trim()).to.equal('1 berita baru');
    expect(titles(element)).to.deep.equal(['Berita a']);
  });

  it('says nothing of what comes below the entries that are shown', async () => {
    const element = await list();
    scrollTo(0, 60);
    feed.ids = ['a', 'b', 'c', 'late', 'd'];
    await pass(element);
    expect(button(element)).to.equal(null);
    expect(titles(element)).to.deep.equal(['Berita a', 'Berita b', 'Berita c']);
  });

  it('ends with the attribute, and with the widget', async () => {
    const element = await list();
    element.refresh = undefined;
    await element.updateComplete;
    expect(clock.pending).to.equal(0);
    element.refresh = '1m';
    await until(() => clock.pending);
    element.remove();
    expect(clock.pending).to.equal(0);
  });

  it('renews a card and related news', async () => {
    const card = await fixture<BwiArticleCard>(html`<bwi-article-card feed=${url} refresh="5m"></bwi-article-card>`);
    const related = await fixture<BwiRelatedNews>(html`<bwi-related-news feed=${url} refresh="5m" limit="2"></bwi-related-news>`);
    await ready(card);
    await ready(related);
    await until(() => clock.pending);
    feed.ids = ['new', 'a', 'b'];
    await pass(card, related);
    await until(() => titles(card)[0] === 'Berita new' && titles(related).includes('Berita new'));
  });

  it('renews a full article; the same text is not made anew', async () => {
    const page = (words: string, title = 'Judul'): string => feedText([item('a', { title, content_html: `<p>${words}</p>` })]);
    feed.answer = () => new Response(page('Isi lama.'));
    const element = await fixture<BwiArticle>(html`<bwi-article feed=${url} article-id="a" refresh="5m"></bwi-article>`);
    await ready(element);
    await until(() => clock.pending);
    const paragraph = element.shadowRoot!.querySelector('.body p');
    feed.answer = () => new Response(page('Isi lama.', 'Judul diralat'));
    await pass(element);
    await until(() => text(element).includes('Judul diralat'));
    expect(element.shadowRoot!.querySelector('.body p')).to.equal(paragraph);
    feed.answer = () => new Response(page('Isi baru.', 'Judul diralat'));
    await pass(element);
    await until(() => text(element).includes('Isi baru.'));
  });

  it('lets running headlines in at once: nothing moves', async () => {
    const element = await fixture<BwiNewsList>(html`<bwi-news-list feed=${url} layout="ticker" limit="9" refresh="5m"></bwi-news-list>`);
    await ready(element);
    await until(() => clock.pending);
    scrollTo(0, 60);
    feed.ids = ['x', 'a', 'b'];
    await pass(element);
    await until(() => titles(element).length === 3);
    expect(button(element)).to.equal(null);
  });

  it('keeps nothing of the past', async () => {
    const element = await list();
    for (let hour = 0; hour < 30; hour++) {
      feed.ids = [`n${hour}`, `n${hour - 1}`, `n${hour - 2}`];
      await pass(element);
    }
    await until(() => titles(element)[0] === 'Berita n29');
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(3);
    expect(clock.pending).to.equal(1);
  });
});
