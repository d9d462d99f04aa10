// The check of a page by its address, as the builder's page has it with ?check=.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { violations } from '../stories/axe.mjs';
import { answers, builderUrl, close, openBuilder, partnerUrl, paste, shown } from './builder.mjs';

after(close);

const BROKEN = `<!doctype html><html lang="id"><title>Desa</title>
  <script src="/bwi.all.js" data-feed="/no-cors.json"></script><bwi-newslist></bwi-newslist><bwi-news-list></bwi-news-list>`;
answers.set('/terbuka.html', { type: 'text/html', body: BROKEN, cors: true });
const items = [{ id: 'a', url: '/a', title: 'Berita', date_published: new Date().toISOString() }];
answers.set('/polos.json', { type: 'application/json', body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Polos', items }), cors: true }); // prettier-ignore
answers.set('/tertutup.html', { type: 'text/html', body: BROKEN });

const CHECKED = '.check';
const openCheck = (address, more = '', known = CHECKED) => openBuilder(`?check=${encodeURIComponent(address)}${more}`, [], known);
const text = (page, selector) => page.$eval(`embed-builder >>> ${selector}`, ({ innerText }) => innerText);
const press = async (page, name) => (await page.$(`embed-builder >>> ::-p-aria([name="${name}"][role="button"])`)).click();

describe('the check of a page by its address', () => {
  it('reads a page that lets itself be read, and says what is wrong with it', async () => {
    const page = await openCheck(`${partnerUrl}/terbuka.html`);
    assert.match(await text(page, '.result [role=status]'), /^2 kesalahan\. 2 widget dan 1 feed/);
    const found = await text(page, CHECKED);
    assert.match(found, /Nama widget tidak dikenal/);
    assert.match(found, /Server menjawab, tetapi situs lain tidak boleh membaca jawabannya/);
    assert.match(found, new RegExp(`${partnerUrl}/no-cors.json`), 'addresses are those of the page');
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it('says how to check a page that doesn’t, from inside and by its source', async () => {
    const address = `${partnerUrl}/tertutup.html`;
    const page = await openCheck(address, '', '.result [role=status]:not(:empty)');
    await page.waitForFunction(() =>
      /tidak mengizinkan/.test(document.querySelector('embed-builder').shadowRoot.querySelector('.result').innerText),
    );
    assert.equal(await page.$eval('embed-builder >>> a[target=_blank]', ({ href }) => href), `${address}#bwi-check`);
    await page.$eval(
      'embed-builder >>> textarea',
      (field, value) => ((field.value = value), field.dispatchEvent(new Event('input'))),
      BROKEN,
    );
    await page.$$eval('embed-builder >>> form button', (buttons) => buttons.at(-1).click());
    await shown(page, CHECKED);
    assert.match(await text(page, CHECKED), new RegExp(`Nama widget tidak dikenal(.|\n)*${partnerUrl}/no-cors.json`));
    await page.close();
  });

  for (const [name, source, expected, absent] of [
    [
      'no more than that nothing wrong was found',
      `<!doctype html><title>Desa</title><script src="/bwi.all.js" data-feed="/polos.json"></script><bwi-news-list></bwi-news-list>`,
      /^Tidak ada yang keliru dalam kode sumber ini\. 1 widget dan 1 feed.*Kode sumber tidak menunjukkan/,
      /[Ss]emua(nya)? baik/,
    ],
    [
      'that a tag waits for consent',
      `<!doctype html><title>Desa</title><script type="text/plain" data-cookieconsent="marketing" src="/bwi.all.js" data-feed="/polos.json"></script><bwi-news-list></bwi-news-list>`,
      /^1 kesalahan\.(.|\n)*menunggu persetujuan(.|\n)*Cookiebot/,
      /[Ss]emua(nya)? baik|terlalu tua|Tambahkan tag/,
    ],
    [
      'what an element has swallowed that closes itself',
      `<!doctype html><title>Desa</title><script src="/bwi.all.js" data-feed="/polos.json"></script><bwi-news-list /><h2>Agenda</h2><p>Rapat</p>`,
      /tidak ditutup(.|\n)*<h2> Agenda(.|\n)*<p> Rapat/,
      /[Ss]emua(nya)? baik/,
    ],
  ])
    it(`says of a page’s source ${name}`, async () => {
      const page = await openCheck(`${partnerUrl}/tertutup.html`, '', '.result [role=status]:not(:empty)');
      await page.$eval(
        'embed-builder >>> textarea',
        (field, value) => ((field.value = value), field.dispatchEvent(new Event('input'))),
        source,
      );
      await page.$$eval('embed-builder >>> form button', (buttons) => buttons.at(-1).click());
      await shown(page, CHECKED);
      const said = await text(page, '.result');
      assert.match(said, expected);
      assert.doesNotMatch(said, absent);
      await page.close();
    });

  it('tells what is no address, and a page that isn’t there', async () => {
    const page = await openCheck('desa', '', '.result [role=status]:not(:empty)');
    assert.match(await text(page, '.result'), /Tulis alamat lengkap/);
    await page.$eval(
      'embed-builder >>> #page',
      (field, value) => ((field.value = value), field.dispatchEvent(new Event('input'))),
      `${partnerUrl}/tidak-ada.html`,
    );
    await press(page, 'Periksa');
    await page.waitForFunction(() => /404/.test(document.querySelector('embed-builder').shadowRoot.querySelector('.result').innerText));
    assert.match(page.url(), /check=http.*tidak-ada\.html$/, 'the address says what is checked');
    await page.close();
  });

  it('gives a bookmark that shows the self-check in any page', async () => {
    const page = await openCheck('', '', '.bookmark');
    const code = await page.$eval('embed-builder >>> .bookmark', ({ href }) => decodeURIComponent(href.replace('javascript:', '')));
    const partner = await paste(
      '<script src="/bwi.all.js" data-feed="/feed.json"></script><bwi-news-list limit="2"></bwi-news-list>',
      'mitra-uji.html',
    );
    await partner.evaluate(code);
    await partner.waitForFunction(() => document.querySelector('#bwi-self-check')?.shadowRoot.querySelector('.actions'));
    assert.match(await partner.$eval('#bwi-self-check >>> .panel', ({ innerText }) => innerText), /Terbaca: \d+ berita/);
    assert.deepEqual(partner.problems, []);
    await partner.close();
    await page.close();
  });

  it('tells by a word in a page whose policy refuses the bookmark’s script', async () => {
    const page = await openCheck('', '&ui=en', '.bookmark');
    const code = await page.$eval('embed-builder >>> .bookmark', ({ href }) => decodeURIComponent(href.replace('javascript:', '')));
    const partner = await paste('', 'mitra-csp.html', `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`);
    const said = new Promise((done) => partner.once('dialog', (dialog) => (done(dialog.message()), dialog.dismiss())));
    await partner.evaluate(code);
    assert.equal(
      await said,
      `This page refuses the script of the check. Its Content-Security-Policy has to allow ${new URL(builderUrl).origin}`,
    );
    await partner.close();
    await page.close();
  });

  for (const scheme of ['light', 'dark'])
    it(`has no finding of axe, and fits 320 px, ${scheme}`, async () => {
      const page = await openBuilder(
        `?check=${encodeURIComponent(`${partnerUrl}/terbuka.html`)}`,
        [{ name: 'prefers-color-scheme', value: scheme }],
        CHECKED,
      );
      assert.deepEqual(await violations(page), []);
      await page.setViewport({ width: 320, height: 800 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });
});
