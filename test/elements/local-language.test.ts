import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { configure } from '../../src/config.js';
import type { BwiArticle, BwiArticleCard, BwiNewsList, BwiShareBar } from '../../src/index.js';
import { id } from '../../src/strings/id.js';
import { articleOfAddressStrings } from '../../src/strings/features/article-of-address.js';
import { refreshStrings } from '../../src/strings/features/refresh.js';
import { searchStrings } from '../../src/strings/features/search.js';
import { tabsStrings } from '../../src/strings/features/tabs.js';
import { tickerStrings } from '../../src/strings/features/ticker.js';
import { localLanguage, type LocalStrings } from '../../src/strings/local-language.js';
import { languages } from '../../src/strings/pick-strings.js';
import { freshUrl, ready, serve, text, until } from '../helpers.js';
import { article, feedText, item } from '../sample-feed.js';

/** Of the private use of ISO 639-2: no words of any language. */
const [PART, WHOLE, GONE, LATE] = ['qaa', 'qab', 'qac', 'qad'] as const;
const add = (language: string, load: () => Promise<LocalStrings>): void => void (languages[language] = localLanguage(load));
const days = id.days.map((_, i) => `<hari ${i}>`);

describe('a local language', () => {
  let asked: string[];
  let arrive: () => void;
  before(() => {
    add(PART, async () => {
      asked.push(PART);
      return { source: '<sumber>', days, features: { articleOfAddress: { unnamed: '<tanpa berita>' } } };
    });
    add(WHOLE, async () => ({
      ...id,
      lang: WHOLE,
      share: '<bagikan>',
      features: {
        articleOfAddress: articleOfAddressStrings.id,
        refresh: refreshStrings.id,
        search: searchStrings.id,
        ticker: tickerStrings.id,
        tabs: tabsStrings.id,
      },
    }));
    add(GONE, async () => Promise.reject(new TypeError('Failed to fetch')));
    add(LATE, () => {
      asked.push(LATE);
      return new Promise((resolve) => (arrive = () => resolve({ source: '<sumber nanti>' })));
    });
  });
  after(() => {
    for (const language of [PART, WHOLE, GONE, LATE]) delete languages[language];
  });
  beforeEach(() => (asked = []));

  const card = async (lang: string): Promise<BwiArticleCard> => {
    const box = await fixture(html`<div lang=${lang}></div>`);
    const shown = document.createElement('bwi-article-card');
    shown.article = article('a', { source: 'Portal', published: new Date('2021-01-18T02:00:00Z') });
    box.append(shown);
    await ready(shown);
    return shown;
  };

  it('has its own words, and those that it lacks in Indonesian', async () => {
    const shown = await card(`${PART}-ID`);
    await until(() => text(shown).includes('<hari 1>, 18 Januari 2021'));
    expect(asked).to.deep.equal([PART]);
  });

  it('is asked for once, by who needs it alone', async () => {
    await card('id');
    await card('en');
    expect(asked).to.deep.equal([]);
    await Promise.all([card(PART), card(PART), card(`${PART}-x`)]);
    // It was loaded by the test above.
    expect(asked).to.deep.equal([]);
  });

  it('is said to be Indonesian where it lacks words, so that no Indonesian is read in another voice', async () => {
    const shown = await card(PART);
    await until(() => text(shown).includes('<hari 1>'));
    expect(shown.shadowRoot!.querySelector('.stack')!.getAttribute('lang')).to.equal('id');
    const bar = await fixture<BwiShareBar>(html`<bwi-share-bar lang=${WHOLE} url="https://kab.example/"></bwi-share-bar>`);
    await until(() => text(bar).startsWith('<bagikan>'));
    expect(bar.shadowRoot!.querySelector('.stack')!.getAttribute('lang')).to.equal(WHOLE);
  });

  it('has the words of features', async () => {
    const feed = freshUrl();
    const network = serve({ [feed]: feedText([item('a')]) });
    const shown = await fixture<BwiArticle>(html`<bwi-article lang=${PART} feed=${feed} article-id="?tidak-ada"></bwi-article>`);
    await until(() => text(shown) === '<tanpa berita>');
    const whole = await fixture<BwiArticle>(html`<bwi-article lang=${WHOLE} feed=${feed} article-id="?tidak-ada"></bwi-article>`);
    await until(() => text(whole) === 'Belum ada berita yang dipilih.');
    network.restore();
  });

  it('is Indonesian until it is here, never English, and moves nothing when it comes', async () => {
    configure({ lang: 'en' });
    const feed = freshUrl();
    const network = serve({ [feed]: feedText([item('a'), item('b')]) });
    const list = await fixture<BwiNewsList>(html`<bwi-news-list lang=${LATE} feed=${feed}></bwi-news-list>`);
    await until(() => list.status === 'ready');
    await list.updateComplete;
    expect(text(list)).to.contain('Sumber: Berita Contoh').and.to.contain('Senin, 18 Januari 2021');
    const [first] = list.shadowRoot!.querySelectorAll('article');
    const before = list.getBoundingClientRect().height;
    arrive();
    await until(() => text(list).includes('<sumber nanti>: Berita Contoh'));
    expect(list.shadowRoot!.querySelector('article')).to.equal(first);
    expect(list.getBoundingClientRect().height).to.equal(before);
    expect(asked).to.deep.equal([LATE]);
    network.restore();
    configure({ lang: 'id' });
  });

  it('stays Indonesian where it can’t be had', async () => {
    const shown = await card(GONE);
    expect(text(shown)).to.contain('Senin, 18 Januari 2021');
  });

  it('is no language that there isn’t, whatever its name', async () => {
    for (const lang of ['qax', 'constructor', 'toString', '']) expect(text(await card(lang))).to.contain('Senin, 18 Januari 2021');
  });
});
