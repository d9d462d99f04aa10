import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiNewsList } from '../../src/index.js';
import { freshUrl, serve, text, until } from '../helpers.js';
import { feedText, item } from '../sample-feed.js';

const root = (list: Element): ShadowRoot => list.shadowRoot!;
const field = (list: Element): HTMLInputElement => root(list).querySelector('.query')!;
const press = (list: Element, name: string): void => root(list).querySelector<HTMLButtonElement>(`button.${name}`)!.click();
/** Presses a key in the field. @returns whether the list took it. */
const key = (list: Element, name: string): boolean =>
  !field(list).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
const titles = (list: Element): string[] => [...root(list).querySelectorAll('.link')].map((link) => link.textContent);
const marked = (list: Element): string[] => [...root(list).querySelectorAll('mark')].map((mark) => mark.textContent);

/** Types as a reader does who has all of it in the clipboard. */
async function type(list: BwiNewsList, typed: string): Promise<void> {
  field(list).value = typed;
  field(list).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await list.updateComplete;
}

const news = (names: string[], more: object = {}): string =>
  feedText(
    names.map((title, i) =>
      item(title.replaceAll(' ', '-'), { title, summary: `Kabar ${title}.`, date_published: new Date(1.6e12 - i * 1e9).toISOString() }),
    ),
    more,
  );

const TITLES = [
  'Panen Kopi Gombengsari',
  'Festival Kopi Kemiren',
  'Pelakunya Ditangkap',
  'Jalan Songgon Diperbaiki',
  'Kopi Robusta',
  'Kopi Arabika',
];

async function open(
  answers: Record<string, string | (() => Promise<Response> | Response)>,
  template: unknown,
): Promise<{ list: BwiNewsList; requests: string[]; restore: () => void }> {
  const network = serve(answers);
  const box = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const list = box.querySelector<BwiNewsList>('bwi-news-list')!;
  await until(() => field(list));
  return { list, ...network };
}

describe('search', () => {
  it('keeps the tabs where nothing is found: another kanal may have it', async () => {
    const feed = freshUrl();
    const text = feedText([
      item('a', { title: 'Panen Kopi', tags: ['Ekonomi'] }),
      item('b', { title: 'Festival Perahu', tags: ['Budaya'] }),
    ]);
    const { list, restore } = await open(
      { [feed]: text },
      html`<bwi-news-list feed=${feed} search tabs="Ekonomi | Budaya"></bwi-news-list>`,
    );
    const tabs = (): HTMLElement[] => [...root(list).querySelectorAll<HTMLElement>('[role=tab]')];
    await type(list, 'perahu');
    tabs()[1]!.click();
    await list.updateComplete;
    expect(titles(list)).to.deep.equal([]);
    expect(root(list).querySelector('.nothing')!.textContent).to.contain('perahu');
    expect(tabs()).to.have.length(3);
    expect(root(list).querySelector('.panel')!.textContent.trim(), 'nobody says that the kanal has none').to.equal('');
    tabs()[2]!.click();
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Festival Perahu']);
    restore();
  });

  it('leaves what is found as one types, newest first, says how many, and marks it', async () => {
    const feed = freshUrl();
    const { list, restore } = await open({ [feed]: news(TITLES) }, html`<bwi-news-list feed=${feed} limit="6" search></bwi-news-list>`);
    await type(list, 'kop');
    expect(titles(list)).to.deep.equal(['Panen Kopi Gombengsari', 'Festival Kopi Kemiren', 'Kopi Robusta', 'Kopi Arabika']);
    expect(root(list).querySelector('.found')!.textContent).to.equal('4 berita ditemukan.');
    expect(new Set(marked(list))).to.deep.equal(new Set(['Kop']));
    expect(marked(list)).to.have.length(8);
    await type(list, 'pelaku');
    expect(titles(list)).to.deep.equal(['Pelakunya Ditangkap']);
    expect(marked(list)).to.deep.equal(['Pelaku', 'Pelaku']);
    await type(list, '');
    expect(titles(list)).to.have.length(6);
    expect(marked(list)).to.deep.equal([]);
    restore();
  });

  it('is a field with a name in a landmark, which announces the number once nobody types', async () => {
    const feed = freshUrl();
    const { list, restore } = await open({ [feed]: news(TITLES) }, html`<bwi-news-list feed=${feed} search></bwi-news-list>`);
    expect(field(list).type).to.equal('search');
    expect(field(list).getAttribute('aria-label')).to.equal('Cari berita');
    expect(field(list).closest('[role=search]')).to.not.equal(null);
    expect(field(list).offsetHeight).to.be.at.least(44);
    const said: string[] = [];
    const status = root(list).querySelector('[role=search] [role=status]')!;
    new MutationObserver(() => said.push(status.textContent.trim())).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    for (const typed of ['k', 'ko', 'kop', 'kopi']) await type(list, typed);
    await until(() => said.length);
    expect(said).to.deep.equal(['4 berita ditemukan.']);
    restore();
  });

  it('sends nothing with Enter, and clears with Escape, which nothing around hears', async () => {
    const feed = freshUrl();
    let sent = 0;
    const { list, restore } = await open(
      { [feed]: news(TITLES) },
      html`<form @submit=${(event: Event) => (event.preventDefault(), sent++)}><bwi-news-list feed=${feed} search></bwi-news-list></form>`,
    );
    const heard: string[] = [];
    list.parentElement!.addEventListener('keydown', ({ key }) => heard.push(key));
    await type(list, 'kopi');
    field(list).focus();
    expect(key(list, 'Enter')).to.equal(true);
    expect(sent).to.equal(0);
    expect(key(list, 'Escape')).to.equal(true);
    await list.updateComplete;
    expect(field(list).value).to.equal('');
    expect(titles(list)).to.have.length(5);
    // An empty field has no use for it.
    expect(key(list, 'Escape')).to.equal(false);
    expect(heard).to.deep.equal(['Enter', 'Escape']);
    restore();
  });

  it('leaves the keys alone while letters are composed', async () => {
    const feed = freshUrl();
    const { list, restore } = await open({ [feed]: news(TITLES) }, html`<bwi-news-list feed=${feed} search></bwi-news-list>`);
    await type(list, 'kopi');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, cancelable: true });
    field(list).dispatchEvent(escape);
    await list.updateComplete;
    expect(escape.defaultPrevented).to.equal(false);
    expect(field(list).value).to.equal('kopi');
    restore();
  });

  it('says that nothing was found, and is cleared by a button that gives the focus back', async () => {
    const feed = freshUrl();
    const { list, restore } = await open({ [feed]: news(TITLES) }, html`<bwi-news-list feed=${feed} search></bwi-news-list>`);
    await type(list, 'gajah <b>');
    expect(list.status).to.equal('ready');
    expect(text(list)).to.contain('Tidak ada berita tentang “gajah <b>”.');
    expect(root(list).querySelector('.older')).to.equal(null);
    press(list, 'reset');
    await list.updateComplete;
    expect(titles(list)).to.have.length(5);
    expect(root(list).activeElement).to.equal(field(list));
    restore();
  });

  it('shows more of the results than the limit by a button of its own', async () => {
    const feed = freshUrl();
    const { list, restore } = await open({ [feed]: news(TITLES) }, html`<bwi-news-list feed=${feed} limit="2" search></bwi-news-list>`);
    await type(list, 'kopi');
    expect(titles(list)).to.have.length(2);
    press(list, 'rest');
    await until(() => titles(list).length === 4);
    expect(root(list).querySelector('.rest')).to.equal(null);
    // Another search starts anew.
    await type(list, 'kop');
    expect(titles(list)).to.have.length(2);
    restore();
  });

  it('works with the button for more', async () => {
    const [feed, next] = [freshUrl(), freshUrl()];
    const { list, restore } = await open(
      { [feed]: news(TITLES, { next_url: next }), [next]: news(['Kopi Tua', 'Gajah Tua', 'Kopi Purba']) },
      html`<bwi-news-list feed=${feed} limit="3" search load-more></bwi-news-list>`,
    );
    await type(list, 'kopi');
    press(list, 'more');
    await until(() => titles(list).length === 6);
    expect(root(list).querySelector('.older')).to.equal(null);
    restore();
  });

  it('looks in older news page by page, says how far, and where the end is', async () => {
    const [feed, second, third] = [freshUrl(), freshUrl(), freshUrl()];
    let answer = (): void => {};
    const last = news(['Gajah Purba']);
    const { list, requests, restore } = await open(
      {
        [feed]: news(TITLES, { next_url: second }),
        [second]: news(['Gajah Tua', 'Sapi'], { next_url: third }),
        [third]: () => new Promise((done) => (answer = () => done(new Response(last)))),
      },
      html`<bwi-news-list feed=${feed} limit="5" search></bwi-news-list>`,
    );
    await type(list, 'gajah');
    expect(text(list)).to.contain('Tidak ada berita tentang “gajah” di 6 berita terbaru.');
    expect(requests).to.deep.equal([feed]);
    press(list, 'older');
    await until(() => text(list).includes('Mencari… 8 berita sudah diperiksa.'));
    expect(titles(list)).to.deep.equal(['Gajah Tua']);
    answer();
    await until(() => text(list).includes('2 berita lagi ditemukan; semua 9 berita sudah diperiksa.'));
    expect(titles(list).sort()).to.deep.equal(['Gajah Purba', 'Gajah Tua']);
    expect(root(list).querySelector('.older')).to.equal(null);
    restore();
  });

  it('says where older news can’t be had, and tries again', async () => {
    const [feed, next] = [freshUrl(), freshUrl()];
    let works = false;
    const { list, restore } = await open(
      {
        [feed]: news(TITLES, { next_url: next }),
        [next]: () => (works ? new Response(news(['Gajah Tua'])) : new Response('', { status: 404 })),
      },
      html`<bwi-news-list feed=${feed} search></bwi-news-list>`,
    );
    await type(list, 'gajah');
    press(list, 'older');
    await until(() => text(list).includes('Berita lama belum dapat dimuat.'));
    works = true;
    press(list, 'older');
    await until(() => titles(list).length === 1);
    restore();
  });

  it('keeps what is typed over updates, and forgets a search in older news that another has followed', async () => {
    const [feed, next] = [freshUrl(), freshUrl()];
    let answer = (): void => {};
    const { list, requests, restore } = await open(
      {
        [feed]: news(TITLES, { next_url: next }),
        [next]: () => new Promise((done) => (answer = () => done(new Response(news(['Gajah Tua']))))),
      },
      html`<bwi-news-list feed=${feed} search></bwi-news-list>`,
    );
    await type(list, 'gajah');
    press(list, 'older');
    await until(() => requests.includes(next));
    await type(list, 'kopi');
    list.heading = 'Berita';
    answer();
    await until(() => text(list).includes('4 berita ditemukan.'));
    expect(field(list).value).to.equal('kopi');
    expect(text(list)).to.not.contain('diperiksa');
    restore();
  });

  it('ends a search in older news when another kanal is opened', async () => {
    const [feed, next] = [freshUrl(), freshUrl()];
    let answer = (): void => {};
    const kopi = (id: string, tags: string[] = []): object => item(id, { title: `Kopi ${id}`, tags });
    const { list, requests, restore } = await open(
      {
        [feed]: feedText([kopi('a', ['Ekonomi']), kopi('b'), kopi('c')], { next_url: next }),
        [next]: () => new Promise((done) => (answer = () => done(new Response(feedText([kopi('d', ['Ekonomi'])]))))),
      },
      html`<bwi-news-list feed=${feed} search tabs="Ekonomi"></bwi-news-list>`,
    );
    await type(list, 'kopi');
    press(list, 'older');
    await until(() => requests.includes(next));
    root(list).querySelectorAll<HTMLElement>('[role=tab]')[1]!.click();
    await list.updateComplete;
    answer();
    await until(() => titles(list).join() === 'Kopi a,Kopi d' && !text(list).includes('diperiksa'));
    expect(text(list)).to.contain('2 berita ditemukan.').and.not.contain('Mencari');
    restore();
  });

  describe('in an archive with an index', () => {
    const at = (name: string): string => `${location.origin}/arsip-${name}`;
    const old = (title: string, days: number): object =>
      item(title, { title, summary: `Kabar ${title}.`, date_published: new Date(1.3e12 - days * 864e5).toISOString() });

    /** Two full pages of two articles, and one that is not full. */
    function archive(
      names: { feed: string; next: string },
      more: Record<string, string | (() => Response)> = {},
    ): Record<string, string | (() => Response)> {
      const key = names.feed.slice(-20);
      const [root, page] = [at(`${key}-index.json`), (name: string) => at(`${key}-hal-${name}.json`)];
      const relative = (url: string): string => `./${url.split('/').pop()!}`;
      return {
        [names.feed]: news(TITLES, { next_url: names.next, _bwi: { search: root } }),
        [root]: JSON.stringify({
          version: 1,
          per_page: 2,
          pages: { url: relative(page('{}')), names: ['1', '2'] },
          recent: [relative(page('3'))],
          words: [
            ['gajah', 'kopi', relative(page('kata-1'))],
            ['sapi', 'tua', relative(page('kata-2'))],
          ],
        }),
        [page('kata-1')]: JSON.stringify({ version: 1, words: { gajah: [0, 2], kopi: [1] } }),
        [page('kata-2')]: JSON.stringify({ version: 1, words: { sapi: [3], tua: [0, 1, 1] } }),
        [page('1')]: feedText([old('Kopi Tua', 9), old('Gajah Tua', 10)]),
        [page('2')]: feedText([old('Sapi', 7), old('Gajah Tua Sekali', 8)]),
        [page('3')]: feedText([old('Gajah Muda', 6)]),
        ...more,
      };
    }

    it('loads only the pieces and the pages that have the words, and shows the newest first', async () => {
      const names = { feed: freshUrl(), next: freshUrl() };
      const { list, requests, restore } = await open(archive(names), html`<bwi-news-list feed=${names.feed} search></bwi-news-list>`);
      await type(list, 'gajah');
      press(list, 'older');
      await until(() => text(list).includes('3 berita lagi ditemukan; seluruh arsip sudah diperiksa.'));
      expect(titles(list)).to.deep.equal(['Gajah Muda', 'Gajah Tua Sekali', 'Gajah Tua']);
      expect(text(list)).to.contain('3 berita ditemukan.');
      expect(root(list).querySelector('.older')).to.equal(null);
      expect(requests.some((url) => url.includes('kata-2') || url === names.next)).to.equal(false);
      // What was found there goes with the search.
      await type(list, '');
      expect(titles(list)).to.have.length(5);
      restore();
    });

    it('finds all words, and those that nothing has in no page', async () => {
      const names = { feed: freshUrl(), next: freshUrl() };
      const { list, requests, restore } = await open(archive(names), html`<bwi-news-list feed=${names.feed} search></bwi-news-list>`);
      await type(list, 'tua kopi');
      press(list, 'older');
      await until(() => titles(list).length === 1);
      expect(requests.filter((url) => /hal-\d/.test(url)).map((url) => url.at(-6))).to.deep.equal(['3', '1']);
      await type(list, 'gajah sapi');
      press(list, 'older');
      await until(() => text(list).includes('Tidak ada lagi yang ditemukan; seluruh arsip sudah diperiksa.'));
      restore();
    });

    it('loads the next pages of the feed where the index can’t be had, or has no such words', async () => {
      for (const typed of ['gajah', 'di']) {
        const names = { feed: freshUrl(), next: freshUrl() };
        const answers = archive(names, { [names.next]: news(['Gajah di Baluran']) });
        for (const url of Object.keys(answers)) if (url.includes('index')) answers[url] = () => new Response('', { status: 404 });
        const { list, restore } = await open(answers, html`<bwi-news-list feed=${names.feed} search></bwi-news-list>`);
        await type(list, typed);
        press(list, 'older');
        await until(() => titles(list).includes('Gajah di Baluran'));
        restore();
      }
    });
  });

  it('searches given articles, in English too', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="en">
        <bwi-news-list search .articles=${[{ url: 'https://kab.example/1', title: 'Coffee harvest' }]}></bwi-news-list>
      </div>`,
    );
    const list = box.querySelector<BwiNewsList>('bwi-news-list')!;
    await until(() => field(list));
    await type(list, 'coffee');
    expect(text(list)).to.contain('1 article found.');
    await type(list, 'tea');
    expect(text(list)).to.contain('No news about “tea”.');
  });
});
