import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiNewsList } from '../../src/index.js';
import { freshUrl, ready, serve, until } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

const root = (list: Element): ShadowRoot => list.shadowRoot!;
const tabs = (list: Element): HTMLElement[] => [...root(list).querySelectorAll<HTMLElement>('[role=tab]')];
const names = (list: Element): string[] => tabs(list).map((tab) => tab.textContent.trim());
const chosen = (list: Element): string =>
  tabs(list)
    .filter((tab) => tab.ariaSelected === 'true')
    .map((tab) => tab.textContent.trim())
    .join();
const tab = (list: Element, name: string): HTMLElement => tabs(list).find((one) => one.textContent.trim() === name)!;
const titles = (list: Element): (string | null)[] => [...root(list).querySelectorAll('.link')].map((link) => link.textContent);
const panel = (list: Element): HTMLElement => root(list).querySelector<HTMLElement>('[role=tabpanel]')!;
const said = (list: Element): string => root(list).querySelector('[role=status]')!.textContent.trim();

/** As a keyboard would: not every engine is sent keys here. */
const press = (list: Element, key: string): void => {
  const focused = root(list).activeElement as HTMLElement;
  const isKept = focused.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  if (isKept && key === 'Enter') focused.click();
};

async function open(list: BwiNewsList, name: string): Promise<void> {
  tab(list, name).click();
  await list.updateComplete;
}

/** The list with its tabs. */
async function shown(list: BwiNewsList): Promise<BwiNewsList> {
  await ready(list);
  await list.updateComplete;
  return list;
}

const NEWS = [
  article('a', { tags: ['Ekonomi', 'Pariwisata'] }),
  article('b', { tags: ['pariwisata '] }),
  article('c', { tags: ['Ekonomi'] }),
  article('d', { tags: ['Pariwisata'] }),
];

const given = async (value: string, more: Partial<BwiNewsList> = {}): Promise<BwiNewsList> => {
  const list = document.createElement('bwi-news-list');
  Object.assign(list, { tabs: value, articles: NEWS, ...more });
  (await fixture<HTMLElement>(html`<div></div>`)).append(list);
  return shown(list);
};

describe('the tabs of a list', () => {
  const address = location.href;
  let network: ReturnType<typeof serve>;
  let answers: Record<string, string | (() => Response | Promise<Response>)>;
  let feed: string;
  let kanal: string;
  const { warn } = console;
  let warnings: string[];

  beforeEach(() => {
    feed = freshUrl();
    kanal = feed.replace('.json', '-{tag}.json');
    const items = ['a', 'b', 'c'].map((id) => item(id, { tags: ['Ekonomi'] }));
    answers = { [feed]: feedText([...items, item('d', { tags: ['Budaya'] })]) };
    network = serve(answers);
    warnings = [];
    console.warn = (words: unknown) => void warnings.push(String(words));
  });
  afterEach(() => {
    network.restore();
    console.warn = warn;
    history.replaceState(null, '', address);
  });

  const fed = async (value: string, more: Partial<BwiNewsList> = {}): Promise<BwiNewsList> => {
    const list = document.createElement('bwi-news-list');
    Object.assign(list, { tabs: value, feed: `${feed} ${kanal}`, limit: 2, ...more });
    (await fixture<HTMLElement>(html`<div></div>`)).append(list);
    return shown(list);
  };
  const kanalUrl = (slug: string): string => kanal.replace('{tag}', slug);

  it('show the news of a kanal, whatever the case of its name, and all of it first', async () => {
    const list = await given('Pariwisata | Ekonomi');
    expect([names(list), chosen(list)]).to.deep.equal([['Semua', 'Pariwisata', 'Ekonomi'], 'Semua']);
    expect(titles(list).length).to.equal(4);
    await open(list, 'Pariwisata');
    expect([chosen(list), titles(list)]).to.deep.equal(['Pariwisata', ['Berita a', 'Berita b', 'Berita d']]);
    await open(list, 'Semua');
    expect(titles(list).length).to.equal(4);
  });

  it('speak English under lang="en"', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en"><bwi-news-list tabs="Budaya" .articles=${NEWS}></bwi-news-list></div>`);
    const list = await shown(box.querySelector('bwi-news-list')!);
    await open(list, 'Budaya');
    expect([names(list), panel(list).textContent.trim()]).to.deep.equal([['All', 'Budaya'], 'No news in Budaya yet.']);
  });

  it('may be of kanals alone', async () => {
    const list = await given('Ekonomi|Pariwisata', { tabsOnly: true });
    expect([names(list), titles(list)]).to.deep.equal([
      ['Ekonomi', 'Pariwisata'],
      ['Berita a', 'Berita c'],
    ]);
  });

  it('leave out names that are empty or there already, with a warning', async () => {
    const list = await given('Ekonomi || ekonomi | Budaya');
    expect(names(list)).to.deep.equal(['Semua', 'Ekonomi', 'Budaya']);
    expect(warnings.join('\n')).to.contain('“ekonomi” is there twice.').and.contain('is empty.');
    const none = await given(' | ');
    expect([names(none), titles(none).length]).to.deep.equal([[], 4]);
  });

  it('say kindly that a kanal has no news yet, and stay', async () => {
    const list = await given('Budaya');
    await open(list, 'Budaya');
    expect([list.status, names(list).length]).to.deep.equal(['ready', 2]);
    expect(panel(list).textContent.trim()).to.equal('Belum ada berita di kanal Budaya.');
    expect(panel(list).tabIndex).to.equal(0);
    expect(panel(list).querySelector('[part=list]')).to.equal(null);
    await expect(list).to.be.accessible();
  });

  it('leave an empty feed to the list', async () => {
    const list = await given('Budaya', { articles: [] });
    expect([list.status, names(list)]).to.deep.equal(['empty', []]);
  });

  it('stand above running headlines, which are one line of their own', async () => {
    const list = await given('Ekonomi', { layout: 'ticker' });
    await until(() => root(list).querySelector('.ticker'));
    expect(tabs(list)).to.have.length(2);
    expect(root(list).querySelector('.ticker .tab')).to.equal(null);
  });

  it('are one tab stop, and pass axe', async () => {
    const list = await given('Pariwisata | Ekonomi');
    await open(list, 'Ekonomi');
    expect(tabs(list).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, 0]);
    expect(panel(list).getAttribute('aria-labelledby')).to.equal(tab(list, 'Ekonomi').id);
    expect(tab(list, 'Ekonomi').getAttribute('aria-controls')).to.equal(panel(list).id);
    expect(tab(list, 'Ekonomi').getBoundingClientRect().height).to.be.at.least(44);
    await expect(list).to.be.accessible();
  });

  for (const dir of ['ltr', 'rtl'] as const)
    it(`are moved through with the keys, ${dir}`, async () => {
      const list = await given('Pariwisata | Ekonomi');
      list.dir = dir;
      tab(list, 'Semua').focus();
      const keys = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      const found: string[] = [];
      for (const key of [keys[0]!, keys[0]!, keys[0]!, keys[1]!, 'Home', 'End']) {
        press(list, key);
        await list.updateComplete;
        found.push(chosen(list));
        expect(root(list).activeElement, key).to.equal(tab(list, chosen(list)));
      }
      expect(found).to.deep.equal(['Pariwisata', 'Ekonomi', 'Semua', 'Ekonomi', 'Semua', 'Ekonomi']);
    });

  it('scroll the chosen one into view, and not the page', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 280px; padding-block: 3000px"></div>`);
    const list = document.createElement('bwi-news-list');
    Object.assign(list, { tabs: 'Pariwisata|Ekonomi|Seni Budaya|Kesehatan|Pemerintahan', articles: NEWS });
    box.append(list);
    await shown(list);
    const row = root(list).querySelector<HTMLElement>('[role=tablist]')!;
    expect(row.scrollWidth).to.be.greaterThan(row.clientWidth);
    expect(row.getBoundingClientRect().width).to.be.at.most(280);
    await open(list, 'Pemerintahan');
    const [inner, outer] = [tab(list, 'Pemerintahan').getBoundingClientRect(), row.getBoundingClientRect()];
    expect(inner.right).to.be.at.most(outer.right + 1);
    expect(inner.left).to.be.at.least(outer.left - 1);
    expect(scrollY).to.equal(0);
  });

  it('keep the height of the tallest', async () => {
    const list = await given('Pariwisata | Budaya');
    const { height } = panel(list).getBoundingClientRect();
    await open(list, 'Budaya');
    expect(panel(list).getBoundingClientRect().height).to.be.closeTo(height, 0.1);
    list.style.inlineSize = '200px';
    await until(() => panel(list).getBoundingClientRect().height < height / 2);
  });

  it('do not count what the reader has loaded in addition', async () => {
    const list = await given('Budaya', { limit: 1, loadMore: true });
    const { height } = panel(list).getBoundingClientRect();
    for (const length of [2, 3, 4]) {
      root(list).querySelector<HTMLElement>('.more')!.click();
      await until(() => titles(list).length === length);
    }
    await open(list, 'Budaya');
    expect(panel(list).getBoundingClientRect().height).to.be.at.most(height);
  });

  it('count how much is shown for each tab', async () => {
    const list = await given('Pariwisata | Ekonomi', { limit: 1, loadMore: true });
    await open(list, 'Pariwisata');
    root(list).querySelector<HTMLElement>('.more')!.click();
    await until(() => titles(list).length === 2);
    await open(list, 'Ekonomi');
    expect(titles(list)).to.deep.equal(['Berita a']);
    await open(list, 'Pariwisata');
    expect(titles(list)).to.deep.equal(['Berita a', 'Berita b']);
  });

  it('work with a tag, and with what a widget before shows', async () => {
    const list = await given('Pariwisata', { tag: 'Ekonomi' });
    await open(list, 'Pariwisata');
    expect(titles(list)).to.deep.equal(['Berita a']);
    const box = await fixture<HTMLElement>(
      html`<div>
        <bwi-news-list limit="1" .articles=${NEWS}></bwi-news-list
        ><bwi-news-list no-repeat tabs="Pariwisata" .articles=${NEWS}></bwi-news-list>
      </div>`,
    );
    const second = await shown(box.querySelectorAll('bwi-news-list')[1]!);
    await until(() => names(second).length);
    await open(second, 'Pariwisata');
    expect(titles(second)).to.deep.equal(['Berita b', 'Berita d']);
  });

  it('ask for nothing where the feed has enough, and never for an address without a kanal', async () => {
    const list = await fed('Ekonomi');
    await open(list, 'Ekonomi');
    expect(titles(list)).to.deep.equal(['Berita a', 'Berita b']);
    expect(network.requests).to.deep.equal([feed]);
  });

  it('ask for a kanal’s own feed when its tab is opened and the feed has too few', async () => {
    const text = feedText([item('x', { tags: ['Seni dan Budaya'] }), item('y', { tags: ['Seni & Budaya'] })]);
    let answer: (response: Response) => void = () => {};
    answers[kanalUrl('seni-budaya')] = () => new Promise((resolve) => (answer = resolve));
    const list = await fed('Ekonomi | Seni & Budaya');
    tab(list, 'Seni & Budaya').click();
    await until(() => said(list) === 'Memuat berita…');
    expect(panel(list).textContent.trim()).to.equal('Memuat berita…');
    answer(new Response(text));
    await until(() => titles(list).length === 2);
    expect(titles(list), 'a kanal’s feed is its kanal’s, however it names it').to.deep.equal(['Berita x', 'Berita y']);
    await until(() => said(list) === '2 berita di kanal Seni & Budaya.');
    await open(list, 'Semua');
    expect(said(list)).to.equal('');
    expect(titles(list)).to.deep.equal(['Berita a', 'Berita b']);
    await open(list, 'Seni & Budaya');
    expect(titles(list)).to.deep.equal(['Berita x', 'Berita y']);
    expect(network.requests).to.deep.equal([feed, kanalUrl('seni-budaya')]);
  });

  it('are not opened by arrows where that may ask for a feed', async () => {
    const list = await fed('Ekonomi | Budaya | Olahraga');
    tab(list, 'Semua').focus();
    press(list, 'End');
    press(list, 'ArrowLeft');
    expect([chosen(list), root(list).activeElement]).to.deep.equal(['Semua', tab(list, 'Budaya')]);
    expect(network.requests).to.deep.equal([feed]);
    press(list, 'Enter');
    await until(() => chosen(list) === 'Budaya');
  });

  it('take a feed that is not there for a kanal without news', async () => {
    answers[kanalUrl('olahraga')] = () => new Response('', { status: 404 });
    const list = await fed('Olahraga');
    await open(list, 'Olahraga');
    await until(() => panel(list).textContent.trim() === 'Belum ada berita di kanal Olahraga.');
    expect(list.status).to.equal('ready');
  });

  it('say that a kanal’s feed can’t be had, and try again at a press', async () => {
    answers[kanalUrl('olahraga')] = () => new Response('', { status: 403 });
    const list = await fed('Olahraga');
    await open(list, 'Olahraga');
    await until(() => panel(list).textContent.includes('Berita kanal Olahraga belum dapat dimuat.'));
    await until(() => said(list) === 'Berita kanal Olahraga belum dapat dimuat.');
    answers[kanalUrl('olahraga')] = feedText([item('o', { tags: ['Olahraga'] })]);
    panel(list).querySelector<HTMLElement>('button')!.focus();
    panel(list).querySelector<HTMLElement>('button')!.click();
    await until(() => titles(list).join() === 'Berita o');
    await until(() => root(list).activeElement?.textContent === 'Berita o');
  });

  it('take older articles from the kanal’s own feed, and its next pages', async () => {
    const next = freshUrl();
    answers[kanalUrl('ekonomi')] = feedText(
      ['a', 'b', 'c', 'e'].map((id) => item(id)),
      { next_url: next },
    );
    answers[next] = feedText([item('f', { date_published: '2020-01-01T00:00:00' })]);
    const list = await fed('Ekonomi', { loadMore: true });
    await open(list, 'Ekonomi');
    const more = (): void => root(list).querySelector<HTMLElement>('.more')!.click();
    more();
    await until(() => titles(list).length === 4);
    expect(network.requests).to.deep.equal([feed, kanalUrl('ekonomi')]);
    more();
    await until(() => titles(list).length === 5);
    expect(titles(list).at(-1)).to.equal('Berita f');
    expect(root(list).querySelector('.more')).to.equal(null);
  });

  it('ask for no feed beside articles that are set', async () => {
    const list = await given('Budaya', { feed: `${feed} ${kanal}`, loadMore: true });
    await open(list, 'Budaya');
    expect([network.requests, titles(list)]).to.deep.equal([[], []]);
  });

  it('leave the address of the page alone', async () => {
    const list = await given('Ekonomi');
    await open(list, 'Ekonomi');
    expect(location.href).to.equal(address);
  });

  it('are kept in the address where that is wished, without a step in the history, and without touching the rest', async () => {
    history.replaceState({ page: 1 }, '', '?lain=a%20b&kosong#bagian');
    const { length } = history;
    const list = await given('Ekonomi | Seni & Budaya', { remember: true });
    list.toggleAttribute('remember', true);
    await open(list, 'Seni & Budaya');
    expect(location.search + location.hash).to.equal('?lain=a%20b&kosong&bwi-tab=seni-budaya#bagian');
    await open(list, 'Ekonomi');
    expect([history.length, history.state, location.search]).to.deep.equal([length, { page: 1 }, '?lain=a%20b&kosong&bwi-tab=ekonomi']);
    await open(list, 'Semua');
    expect(location.search + location.hash).to.equal('?lain=a%20b&kosong#bagian');
  });

  it('open the one in the address, each list its own', async () => {
    history.replaceState(null, '', '?bwi-tab=ekonomi&bwi-tab-2=pariwisata&bwi-tab-bawah=budaya&bwi-tab-3=tidak-ada');
    const box = await fixture<HTMLElement>(
      html`<div>
        ${['', 'bawah', '', ''].map(
          (id) => html`<bwi-news-list id=${id} remember tabs="Ekonomi | Pariwisata | Budaya" .articles=${NEWS}></bwi-news-list>`,
        )}
      </div>`,
    );
    const lists = [...box.querySelectorAll('bwi-news-list')];
    for (const list of lists) await shown(list);
    expect(lists.map(chosen)).to.deep.equal(['Ekonomi', 'Budaya', 'Pariwisata', 'Semua']);
    await open(lists[2]!, 'Budaya');
    expect(lists.map(chosen)).to.deep.equal(['Ekonomi', 'Budaya', 'Budaya', 'Semua']);
    expect(location.search).to.equal('?bwi-tab=ekonomi&bwi-tab-bawah=budaya&bwi-tab-3=tidak-ada&bwi-tab-2=budaya');
  });

  it('follow Back and Forward', async () => {
    const list = await given('Ekonomi', { remember: true });
    await open(list, 'Ekonomi');
    location.hash = 'lain';
    await open(list, 'Semua');
    history.back();
    await until(() => chosen(list) === 'Ekonomi');
    history.forward();
    await until(() => chosen(list) === 'Semua');
  });
});
