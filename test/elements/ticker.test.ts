import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { BwiNewsList, BwiOpenEvent, BwiRelatedNews } from '../../src/index.js';
import { fakeTimers } from '../fake-timers.js';
import { freshUrl, ready, serve, until } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

const STAY_MS = 7000;
const LONG = 'Pemerintah kabupaten membuka pendaftaran pelatihan bagi para pelaku usaha mikro, kecil, dan menengah di seluruh kecamatan';
const titles = ['Satu', LONG, 'Tiga'];
const articles = titles.map((title, i) => article(`ticker-${i}`, { title, language: 'id' }));

const strip = (list: Element): HTMLElement | null => list.shadowRoot!.querySelector('.root .ticker');
const links = (list: Element): HTMLElement[] => [...list.shadowRoot!.querySelectorAll<HTMLElement>('.ticker .link')];
const button = (list: Element, name: string): HTMLButtonElement => list.shadowRoot!.querySelector(`.controls .${name}`)!;
/** The headlines that are seen. */
const seen = (list: Element): string[] =>
  [...list.shadowRoot!.querySelectorAll('.ticker li')]
    .filter((entry) => entry.matches('.current'))
    .map((entry) => entry.querySelector('.link')!.textContent);

describe('layout="ticker"', () => {
  let clock: ReturnType<typeof fakeTimers>;
  beforeEach(() => (clock = fakeTimers(STAY_MS)));
  afterEach(() => clock.restore());

  /** One that is in view, and runs. */
  async function running(more = html``): Promise<BwiNewsList> {
    const box = await fixture<HTMLElement>(
      html`<div><bwi-news-list layout="ticker" limit="3" .articles=${articles}></bwi-news-list>${more}</div>`,
    );
    const list = box.querySelector('bwi-news-list')!;
    await until(() => strip(list) && clock.pending);
    return list;
  }
  const pass = async (list: BwiNewsList): Promise<void> => {
    clock.pass();
    await list.updateComplete;
  };

  it('shows a headline at a time, moves on after seven seconds, and begins again', async () => {
    const list = await running();
    const shown = [seen(list)];
    for (let times = 0; times < 3; times++) {
      await pass(list);
      shown.push(seen(list));
    }
    expect(shown).to.deep.equal([['Satu'], [LONG], ['Tiga'], ['Satu']]);
  });

  for (const width of [280, 320, 768, 1200])
    it(`never changes its height, which the skeleton has too, at ${width} px`, async () => {
      const url = freshUrl();
      let answer!: () => void;
      const gate = new Promise<void>((resolve) => (answer = resolve));
      const text = feedText(titles.map((title, i) => item(`t${i}`, { title })));
      const server = serve({ [url]: () => gate.then(() => new Response(text)) });
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px"><bwi-news-list layout="ticker" feed=${url}></bwi-news-list></div>`,
      );
      const list = box.querySelector('bwi-news-list')!;
      await list.updateComplete;
      const heights = [box.offsetHeight];
      answer();
      await ready(list);
      await until(() => clock.pending);
      server.restore();
      for (let times = 0; times < 3; times++) {
        heights.push(box.offsetHeight);
        await pass(list);
      }
      expect(new Set(heights).size, String(heights)).to.equal(1);
      expect(heights[0]).to.be.lessThan(112);
      const words = list.shadowRoot!.querySelector('.current .title')!.getBoundingClientRect();
      const room = strip(list)!.getBoundingClientRect();
      expect(words.top >= room.top && words.bottom <= room.bottom, 'no headline is cut').to.equal(true);
    });

  it('stops under the pointer, and has its whole time again afterwards', async () => {
    const list = await running();
    strip(list)!.dispatchEvent(new PointerEvent('pointerenter'));
    expect(clock.pending).to.equal(0);
    strip(list)!.dispatchEvent(new PointerEvent('pointerleave'));
    expect(clock.pending).to.equal(1);
  });

  it('stops under the focus, and shows the headline that has it', async () => {
    const list = await running(html`<a href="#other">Lain</a>`);
    links(list)[2]!.focus();
    await list.updateComplete;
    expect(clock.pending).to.equal(0);
    expect(seen(list)).to.deep.equal(['Tiga']);
    list.parentElement!.querySelector('a')!.focus();
    expect(clock.pending).to.equal(1);
  });

  it('has a button that stops it and lets it go on, under the focus of that button too', async () => {
    const list = await running();
    button(list, 'pause').focus();
    button(list, 'pause').click();
    await list.updateComplete;
    expect(clock.pending).to.equal(0);
    list.requestUpdate();
    await list.updateComplete;
    expect(clock.pending, 'stays').to.equal(0);
    expect(list.shadowRoot!.activeElement?.className, 'the button keeps the focus').to.equal('play');
    button(list, 'play').click();
    await list.updateComplete;
    expect(clock.pending).to.equal(1);
  });

  it('has buttons for the previous and the next, which say what they have brought', async () => {
    const list = await running();
    button(list, 'previous').click();
    await list.updateComplete;
    expect(seen(list)).to.deep.equal(['Tiga']);
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('[role=status]')!.textContent.trim()).to.equal('3 dari 3: Tiga');
    button(list, 'next').click();
    await list.updateComplete;
    expect(seen(list)).to.deep.equal(['Satu']);
    for (const one of list.shadowRoot!.querySelectorAll('.controls button')) {
      const { width, height } = one.getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
    }
  });

  it('stands still for who prefers no motion, until they press play', async () => {
    const { matchMedia } = window;
    window.matchMedia = (query) =>
      query.includes('reduced-motion')
        ? Object.assign(new EventTarget() as MediaQueryList, { matches: true })
        : matchMedia.call(window, query);
    const list = await fixture<BwiNewsList>(html`<bwi-news-list layout="ticker" .articles=${articles}></bwi-news-list>`);
    await until(() => strip(list));
    window.matchMedia = matchMedia;
    // Told by the browser that it is in view, it would run.
    await new Promise<void>((resolve) => new IntersectionObserver(() => resolve()).observe(list));
    expect(clock.pending).to.equal(0);
    button(list, 'play').click();
    await until(() => clock.pending);
  });

  it('stops where nobody sees it: out of view, in a hidden page, taken out of the page', async () => {
    const list = await running();
    list.style.marginTop = '5000px';
    await until(() => !clock.pending);
    list.style.marginTop = '';
    await until(() => clock.pending);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.pending).to.equal(0);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.pending).to.equal(1);
    list.remove();
    expect(clock.pending).to.equal(0);
  });

  it('is a plain list for screen readers: all headlines are there, none is announced by itself', async () => {
    const list = await running();
    const ul = list.shadowRoot!.querySelector('.ticker ul')!;
    expect(ul.getAttribute('role')).to.equal('list');
    expect(links(list).map((link) => link.textContent)).to.deep.equal(titles);
    for (const link of links(list)) expect(getComputedStyle(link).visibility).to.equal('visible');
    expect(list.shadowRoot!.querySelector('.ticker [aria-live], .ticker [role=status], .ticker [aria-hidden=true]:not(svg)')).to.equal(
      null,
    );
    await expect(list).to.be.accessible();
  });

  it('keeps what a list has: tag, target, campaign, and the event of the headline that is opened', async () => {
    const url = freshUrl();
    const server = serve({ [url]: feedText([item('x', { tags: ['Budaya'] }), item('a'), item('b')]) });
    const list = await fixture<BwiNewsList>(
      html`<bwi-news-list layout="ticker" feed=${url} tag="Ekonomi" target="_blank" campaign="desa"></bwi-news-list>`,
    );
    await ready(list);
    await until(() => clock.pending);
    server.restore();
    expect(links(list).map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://kab.example/berita/a?utm_source=desa&utm_medium=widget',
      'https://kab.example/berita/b?utm_source=desa&utm_medium=widget',
    ]);
    const opened: string[] = [];
    list.addEventListener('bwi-open', (event: BwiOpenEvent) => {
      event.preventDefault();
      opened.push(event.article.id);
    });
    await pass(list);
    list.shadowRoot!.querySelector<HTMLElement>('.current .link')!.click();
    expect(opened).to.deep.equal(['b']);
  });

  it('keeps the headline that is shown when others come before it', async () => {
    const list = await running();
    await pass(list);
    list.limit = 4;
    list.articles = [article('new', { title: 'Nol' }), ...articles];
    await until(() => links(list).length === 4);
    expect(seen(list)).to.deep.equal([LONG]);
  });

  it('has no buttons for a single headline', async () => {
    const list = await fixture<BwiNewsList>(html`<bwi-news-list layout="ticker" limit="1" .articles=${articles}></bwi-news-list>`);
    await until(() => strip(list));
    expect(seen(list)).to.deep.equal(['Satu']);
    expect(list.shadowRoot!.querySelector('.controls')).to.equal(null);
  });

  it('is no layout of related news', async () => {
    const url = freshUrl();
    const server = serve({ [url]: feedText([item('a'), item('b')]) });
    const list = await fixture<BwiRelatedNews>(html`<bwi-related-news layout="ticker" feed=${url}></bwi-related-news>`);
    await ready(list);
    server.restore();
    expect(strip(list)).to.equal(null);
    expect(list.shadowRoot!.querySelector('.grid .card')).not.to.equal(null);
  });
});
