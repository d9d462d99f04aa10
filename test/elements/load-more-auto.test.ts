import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiNewsList } from '../../src/index.js';
import { freshUrl, ready, serve, until } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

const links = (list: Element): HTMLElement[] => [...list.shadowRoot!.querySelectorAll<HTMLElement>('.link')];
const button = (list: Element): HTMLElement | null => list.shadowRoot!.querySelector('button.more');
const said = (list: Element): string => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
const many = (count: number) => Array.from({ length: count }, (_, i) => article(`n${i}`));
/** Long enough for an observer to tell what it would tell. */
const frames = async (count = 10): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};

async function show(more: Partial<BwiNewsList>, before = 0): Promise<BwiNewsList> {
  const box = await fixture<HTMLElement>(html`<div style="padding-block-start: ${before}px"></div>`);
  const list = document.createElement('bwi-news-list');
  Object.assign(list, { loadMore: 'auto', limit: 1, noImage: true, ...more });
  box.append(list);
  await ready(list);
  return list;
}

describe('load-more="auto"', () => {
  it('shows more three times by itself, says so once, and waits for a press', async () => {
    const list = await show({ articles: many(12) });
    const sayings = new Set<string>();
    const watch = new MutationObserver(() => sayings.add(said(list)));
    watch.observe(list.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await until(() => links(list).length === 4);
    await until(() => said(list));
    await frames();
    watch.disconnect();
    expect([...sayings].filter(Boolean)).to.deep.equal(['3 berita ditambahkan, total 4.']);
    expect([links(list).length, document.activeElement]).to.deep.equal([4, document.body]);
    button(list)!.click();
    await until(() => links(list).length === 8);
    await frames();
    expect(links(list).length, 'one by the press, and three more').to.equal(8);
  });

  it('waits while the button is far below', async () => {
    const list = await show({ articles: many(4) }, 3000);
    await frames();
    expect(links(list).length).to.equal(1);
    scrollTo(0, 2000);
    await until(() => links(list).length > 1);
    scrollTo(0, 0);
  });

  it('waits while the list is hidden', async () => {
    const list = await show({ articles: many(4), hidden: true });
    await frames();
    expect(links(list).length).to.equal(1);
    list.hidden = false;
    await until(() => links(list).length === 4);
  });

  it('gives the focus of the button to the first that came where the button goes', async () => {
    const list = await show({ articles: many(2) }, 3000);
    button(list)!.focus({ preventScroll: true });
    scrollTo(0, 2000);
    await until(() => links(list).length === 2);
    await until(() => list.shadowRoot!.activeElement === links(list)[1]);
    scrollTo(0, 0);
  });

  it('moves no focus of a reader who is elsewhere, nor of one who is nowhere', async () => {
    const list = await show({ articles: many(2) });
    await until(() => links(list).length === 2);
    await frames();
    expect([document.activeElement, button(list)]).to.deep.equal([document.body, null]);
  });

  it('loads nothing by itself while the reader searches: that is on demand', async () => {
    const list = await show({ articles: many(12), search: true });
    await until(() => links(list).length === 4);
    const field = list.shadowRoot!.querySelector<HTMLInputElement>('.query')!;
    field.value = 'berita';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => links(list).length === 1);
    await frames();
    expect(links(list).length).to.equal(1);
  });

  it('is a button like others without the value', async () => {
    const list = await show({ articles: many(4), loadMore: true });
    await frames();
    expect(links(list).length).to.equal(1);
  });

  it('begins anew at another tab', async () => {
    const list = await show({ articles: many(12).map((one) => ({ ...one, tags: ['Kopi'] })), tabs: 'Kopi' });
    await until(() => links(list).length === 4);
    list.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')[1]!.click();
    await list.updateComplete;
    expect(links(list).length).to.equal(1);
    await until(() => links(list).length === 4);
  });

  describe('with pages of a feed', () => {
    let network: ReturnType<typeof serve>;
    afterEach(() => network.restore());

    it('waits for a press once a page can’t be had, and goes on after it', async () => {
      const [feed, next] = [freshUrl(), freshUrl()];
      const answers: Record<string, string | (() => Response)> = {
        [feed]: feedText([item('a')], { next_url: next }),
        [next]: () => new Response('', { status: 403 }),
      };
      network = serve(answers);
      const list = await show({ feed });
      await until(() => said(list) === 'Berita belum dapat dimuat.');
      await frames();
      expect([network.requests, links(list).length]).to.deep.equal([[feed, next], 1]);
      answers[next] = feedText(['b', 'c', 'd'].map((id) => item(id, { date_published: '2020-01-01T00:00:00' })));
      button(list)!.click();
      await until(() => links(list).length === 4);
    });

    it('asks for nothing where the reader’s browser saves data', async () => {
      const [feed, next] = [freshUrl(), freshUrl()];
      network = serve({ [feed]: feedText([item('a')], { next_url: next }) });
      const connection = Object.getOwnPropertyDescriptor(Navigator.prototype, 'connection');
      Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
      const list = await show({ feed });
      await frames();
      Reflect.deleteProperty(navigator, 'connection');
      expect(connection === undefined || 'connection' in navigator).to.equal(true);
      expect([network.requests, Boolean(button(list))]).to.deep.equal([[feed], true]);
    });
  });
});
