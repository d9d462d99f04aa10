// What optimisers and consent managers do to the tag, by those that npm has; others are played in script-tag.test.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { minify } from 'terser';
import { close, feedUrl, open, partnerUrl, publisherUrl, shown } from './site.mjs';

after(close);

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const LIST = '<bwi-news-list limit="3"><a href="/cadangan">Baca di portal</a></bwi-news-list>';
const MOUNT = '<div class="bwi" data-bwi="news-list" data-limit="3"><a href="/cadangan">Baca di portal</a></div>';

/** The forms of the code, each as the attributes of a script tag, and what shows the news. */
const FORMS = {
  'bwi.js': [`src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"`, LIST],
  'bwi.js?feed=': [`src="${publisherUrl}dist/bwi.js?feed=${encodeURIComponent(feedUrl)}"`, LIST],
  'bwi.all.js': [`src="${publisherUrl}dist/bwi.all.js" data-feed="${feedUrl}" crossorigin="anonymous"`, LIST],
  mount: [`src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"`, MOUNT],
};

describe('a tag that waits for consent (vanilla-cookieconsent)', () => {
  const manager = `<script src="${partnerUrl}node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
    <script>addEventListener('load', () => CookieConsent.run({
      hideFromBots: false,
      categories: { media: {} },
      language: { default: 'id', translations: { id: { consentModal: { title: 'Kuki', acceptAllBtn: 'Terima' }, preferencesModal: { sections: [] } } } },
    }))</script>`;
  for (const [form, [attributes, widget]] of Object.entries(FORMS))
    it(`${form}: the link before, the news after`, async () => {
      const { page, errors } = await open(
        `${manager}<script type="text/plain" data-category="media" ${attributes}></script><body>${widget}`,
      );
      await page.waitForFunction(() => window.CookieConsent && document.querySelector('#cc-main'));
      assert.equal(await page.$eval('a[href="/cadangan"]', (link) => link.checkVisibility()), true);
      await page.evaluate(() => CookieConsent.acceptCategory('all'));
      assert.match(await shown(page, 'bwi-news-list'), /Sumber:/);
      assert.deepEqual(errors, []);
      await page.close();
    });
});

describe('one file of all scripts, minified anew (terser)', () => {
  /** What plugins write into their cache folder, from the site’s own scripts. */
  const joined = async (file) =>
    (await minify(`var dahulu=1;${read(`dist/${file}`)};var sesudah=1`, { compress: true, mangle: true, ecma: 2020 })).code;
  const forms = {
    'bwi.all.js, its settings on the joined file’s tag': ['bwi.all.js', `data-feed="${feedUrl}"`, ''],
    'bwi.all.js, its own tag asleep beside it': ['bwi.all.js', '', `<script type="text/plain" ${FORMS['bwi.all.js'][0]}></script>`],
    'bwi.js, its own tag asleep beside it: modules come from its address': [
      'bwi.js',
      '',
      `<script type="text/plain" ${FORMS['bwi.js'][0]}></script>`,
    ],
  };
  for (const [form, [file, attributes, asleep]] of Object.entries(forms))
    it(form, async () => {
      const body = await joined(file);
      const { page, errors } = await open(
        `${asleep}<script src="${partnerUrl}wp-content/cache/gabungan.js" ${attributes} defer></script><body>${LIST}`,
        {
          answer: (url) => url.endsWith('gabungan.js') && { status: 200, contentType: 'text/javascript', body },
        },
      );
      assert.match(await shown(page, 'bwi-news-list'), /Sumber:/);
      assert.deepEqual(errors, []);
      await page.close();
    });

  it('bwi.js, its tag and its neighbours gone: the link stays, and the console says why', async () => {
    const body = await joined('bwi.js');
    const { page, warnings } = await open(
      `<script src="${partnerUrl}wp-content/cache/gabungan.js" data-feed="${feedUrl}"></script><body>${LIST}`,
      {
        answer: (url) => url.endsWith('gabungan.js') && { status: 200, contentType: 'text/javascript', body },
      },
    );
    for (let turn = 0; !warnings.length && turn < 100; turn++) await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    assert.match(warnings.join(), /could not start/);
    assert.equal(await page.$eval('a[href="/cadangan"]', (link) => link.checkVisibility({ visibilityProperty: true })), true);
    await page.close();
  });
});

describe('a tag for a worker (Partytown)', () => {
  it('shows the link: no element can be defined there', async () => {
    const { page } = await open(
      `<script>partytown = { lib: '/node_modules/@builder.io/partytown/lib/' }</script><script>${read('node_modules/@builder.io/partytown/lib/partytown.js')}</script>
      <script type="text/partytown" ${FORMS['bwi.js'][0]}></script><body>${LIST}`,
    );
    await page.waitForNetworkIdle({ idleTime: 1000 });
    assert.equal(await page.$eval('a[href="/cadangan"]', (link) => link.checkVisibility({ visibilityProperty: true })), true);
    await page.close();
  });
});
