import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { pageClient } from '../../src/dom/page-client.js';
import type { BwiNewsList } from '../../src/index.js';
import { freshUrl, ready, serve, text, until } from '../helpers.js';
import { feedText, item } from '../sample-feed.js';

const frames = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

/** A list in a box of its own width: a scroll bar that comes late is none of its concern. */
async function list(markup: string): Promise<{ box: HTMLElement; list: BwiNewsList }> {
  const box = await fixture<HTMLElement>(html`<div style="width: 400px"></div>`);
  box.innerHTML = markup;
  return { box, list: box.querySelector<BwiNewsList>('bwi-news-list')! };
}

/** What the console is warned of while `act` runs. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('what an editor leaves between the tags', () => {
  /** A list whose feed is gone, with this between its tags. */
  async function without(inside: string): Promise<BwiNewsList> {
    const feed = freshUrl();
    const network = serve({ [feed]: () => new Response('', { status: 404 }) });
    const { list: element } = await list(`<bwi-news-list feed="${feed}">${inside}</bwi-news-list>`);
    await ready(element);
    network.restore();
    return element;
  }

  const nothing = ['<br>', '<p></p>', '<p>&nbsp;</p>\n<p>&#8203;</p>', '<div><span> </span></div>', '<!-- wp:html -->', '<style>a { color: red }</style>', '<p hidden>Berita</p>', '<a id="x"></a>']; // prettier-ignore
  for (const inside of nothing)
    it(`is no fallback: ${inside.replace('\n', '')}`, async () => {
      expect(text(await without(inside))).to.contain('Berita belum dapat dimuat');
    });

  const something = ['Berita', '<p><br><a href="https://kab.example/">Berita</a></p>', '<p><img src="data:," alt=""></p>', '<svg></svg>'];
  for (const inside of something)
    it(`is a fallback: ${inside}`, async () => {
      const element = await without(inside);
      expect(text(element)).to.equal('');
      expect(element.shadowRoot!.querySelector('slot')!.hidden).to.equal(false);
    });
});

describe('no hole where news does not come', () => {
  const fallbacks = { 'without a fallback': '', 'with a fallback link': '<a href="https://kab.example/">Berita</a>' };
  for (const [name, inside] of Object.entries(fallbacks)) {
    it(`the room goes at once where asking again is pointless, ${name}`, async () => {
      const feed = freshUrl();
      let answer = (): void => {};
      const network = serve({ [feed]: () => new Promise((done) => (answer = () => done(new Response('', { status: 404 })))) });
      const { box, list: element } = await list(`<bwi-news-list feed="${feed}" limit="6">${inside}</bwi-news-list>`);
      await until(() => network.requests.length);
      expect(box.offsetHeight).to.be.greaterThan(400);
      answer();
      await until(() => element.status === 'failed');
      await element.updateComplete;
      expect(box.offsetHeight).to.be.below(120);
      network.restore();
    });

    it(`the room stays while it may still come, and goes after the last try, ${name}`, async () => {
      const feed = freshUrl();
      const network = serve({});
      const { setTimeout } = window;
      // What waits for another try, to be let go one by one.
      const tries: (() => void)[] = [];
      const isRetry = (wait: number): boolean => wait >= 2000 && wait !== 1e4;
      window.setTimeout = ((act: () => void, wait = 0) => (isRetry(wait) ? tries.push(act) : setTimeout(act, wait))) as typeof setTimeout;
      try {
        const { box, list: element } = await list(`<bwi-news-list feed="${feed}" limit="6">${inside}</bwi-news-list>`);
        await until(() => network.requests.length);
        const waiting = box.offsetHeight;
        for (let tried = 1; tried <= 3; tried++) {
          await until(() => tries.length === tried && element.status === 'failed');
          await element.updateComplete;
          expect(box.offsetHeight).to.equal(waiting);
          tries.at(-1)!();
        }
        await until(() => box.offsetHeight < waiting);
        expect(network.requests.length).to.equal(4);
        expect(box.offsetHeight).to.be.below(120);
      } finally {
        window.setTimeout = setTimeout;
        network.restore();
      }
    });
  }

  for (const [where, top] of Object.entries({ below: 40, 'in the middle of': -200 }))
    it(`a reader who reads ${where} the list stays where they are`, async () => {
      const feed = freshUrl();
      let answer = (): void => {};
      const network = serve({ [feed]: () => new Promise((done) => (answer = () => done(new Response('', { status: 404 })))) });
      const { box, list: element } = await list(
        `<div style="height: 1000px"></div><bwi-news-list feed="${feed}" limit="6"></bwi-news-list>${'<p style="height: 60px">Teks</p>'.repeat(60)}`,
      );
      await until(() => network.requests.length);
      const paragraph = box.querySelectorAll('p')[5]!;
      scrollTo(0, scrollY + box.querySelector('p')!.getBoundingClientRect().top + top);
      await frames();
      const before = paragraph.getBoundingClientRect().top;
      answer();
      await until(() => element.status === 'failed' && element.offsetHeight < 200);
      await frames();
      expect(paragraph.getBoundingClientRect().top).to.be.closeTo(before, 2);
      network.restore();
    });
});

describe('typographic quotes around attributes', () => {
  it('are taken off, with one warning that says what to type', async () => {
    const feed = freshUrl();
    const network = serve({ [feed]: feedText([item('a'), item('b'), item('c')]) });
    const said = await warnings(async () => {
      const { list: element } = await list(
        `<bwi-news-list feed=”${feed}” heading=“Berita Desa Kami” limit=”2″ tag=&#8216;Ekonomi&#8217;></bwi-news-list>`,
      );
      await until(() => element.status === 'ready');
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('.link').length).to.equal(2);
      expect(text(element)).to.match(/^Berita desa kami/);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`type feed="${feed}" heading="Berita desa kami" limit="2" tag="Ekonomi".`);
    network.restore();
  });

  it('stay where they belong to a heading', async () => {
    const said = await warnings(async () => {
      const { list: element } = await list(`<bwi-news-list feed="${freshUrl()}" heading="“Kopi” dan “Kakao”"></bwi-news-list>`);
      expect(element.heading).to.equal('“Kopi” dan “Kakao”');
      element.remove();
    });
    expect(said).to.deep.equal([]);
  });
});

describe('the page’s language', () => {
  it('may change: words and dates follow', async () => {
    const feed = freshUrl();
    const network = serve({ [feed]: feedText([item('a')]) });
    const page = document.documentElement;
    const { lang } = page;
    page.lang = 'id';
    const { list: element } = await list(`<bwi-news-list feed="${feed}" heading="Kabar"></bwi-news-list>`);
    await until(() => element.status === 'ready');
    await element.updateComplete;
    expect(text(element)).to.contain('Senin, 18 Januari 2021').and.contain('Sumber:');
    page.lang = 'en';
    await until(() => text(element).includes('Monday, 18 January 2021') && text(element).includes('Source:'));
    page.lang = lang;
    await pageClient.refresh(feed);
    network.restore();
  });
});
