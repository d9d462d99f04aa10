// Hostile feeds, hostile attributes: nothing runs, nothing leads where it may not.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { block, NAMES, shortcode, startWithPlugin, withoutCopies } from './with-plugin.mjs';

const EVIL = `"'><img src=x onerror="hacked=1"><script>hacked=1</script><svg onload=hacked=1>`;
const TEXT = `<p onclick="hacked=1" style="position:fixed" id="wpadminbar" class="button">Isi [bahaya] ${EVIL}
  <a href="javascript:hacked=1">satu</a> <a href=" java&#9;script:hacked=1">dua</a> <a href="data:text/html,x">tiga</a>
  <a href="https://judi.example/">empat</a> <a href="/dalam">lima</a> <a href='https://berita.example/"onmouseover="hacked=1'>enam</a>
  <iframe src="https://judi.example/"></iframe><form action="https://judi.example/"><input name="sandi"></form>
  <object data="x"></object><embed src="x"><base href="https://judi.example/"><meta http-equiv="refresh" content="0;url=https://judi.example/">
  <style>body{display:none}</style><img src="https://judi.example/x.png"><img src="javascript:hacked=1"><math><mtext><script>hacked=1</script></math>
  <img src="https://berita.example/a.png" onerror="hacked=1"><h1>Judul besar</h1></p><div><table><td>tak ditutup`;

const item = (id, more) => ({ id, url: `https://berita.example/${id}`, title: `Judul ${id}`, date_published: '2026-11-01', content_html: TEXT, ...more }); // prettier-ignore
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: `Sumber [bahaya] ${EVIL}`,
  home_page_url: 'https://berita.example/',
  language: `id"${EVIL}`,
  items: [
    item('satu', { title: `[bahaya] ${EVIL}`, summary: `[bahaya] ${EVIL}`, tags: [`[bahaya] ${EVIL}`], date_published: '2026-11-09', image: `https://berita.example/a.png"onerror="hacked=1` }),
    item('dua', { url: 'javascript:hacked=1' }),
    item('tiga', { url: 'https://judi.example/', title: 'Judi' }),
    item('empat', { url: `https://berita.example/"><script>hacked=1</script>[bahaya]`, image: 'javascript:hacked=1' }),
    item('lima', { url: 'https://berita.example.judi.example/', title: 'Judi' }),
    item('enam', { image: 'https://judi.example/x.png', _bwi: { image_sizes: [{ url: 'https://judi.example/x.webp', width: 320, type: 'image/webp' }], body: 'https://judi.example/feed.json' } }),
    item('tujuh', { url: 'data:text/html,x', id: EVIL, language: EVIL }),
    null, 7, 'teks', [], { url: {} }, { url: 'https://berita.example/benda', title: { a: 1 }, summary: ['x'], tags: { a: 'b', c: ['d'] }, image: ['x'], _bwi: 'x', authors: 5, attachments: 'x', content_html: 7, date_published: {} },
  ],
}; // prettier-ignore

const world = await startWithPlugin({ feed, settings: { hosts: 'berita.example' } });
const { site } = world;
after(() => world.stop());

/** A shortcode that shows that it has run. */
const BAIT = `<?php add_shortcode( 'bahaya', static fn () => '<b class="ran">jalan</b>' );`;
await site.wp(`file_put_contents( WPMU_PLUGIN_DIR . '/bait.php', $data );`, BAIT);

/** All in a page that could do harm, in and around our elements. */
const HARM = () => {
  const ours = [...document.querySelectorAll('[class^="wp-block-banyuwangi"]')];
  const all = ours.flatMap((root) => [...root.querySelectorAll('*')]);
  return {
    hacked: 'hacked' in window,
    ran: document.querySelectorAll('.ran').length,
    handlers: all.flatMap(({ attributes }) => [...attributes].filter(({ name }) => /^on|^style$|^id$/.test(name)).map(({ name }) => name)),
    elements: all.map(({ localName }) => localName).filter((name) => /^(script|iframe|form|input|object|embed|base|meta|style|svg|math)$/.test(name)), // prettier-ignore
    addresses: all
      .flatMap((element) => [element.href, element.src, ...(element.srcset ?? '').split(/,\s*/)])
      .filter((address) => typeof address === 'string' && address && !/^(https:\/\/(berita\.example|api\.whatsapp\.com|www\.facebook\.com|t\.me|x\.com)\/|http:\/\/127\.0\.0\.1)/.test(address)), // prettier-ignore
  };
};
const NOTHING = { hacked: false, ran: 0, handlers: [], elements: [], addresses: [] };

for (const [form, write] of Object.entries({ block, shortcode }))
  describe(`a hostile feed, in ${form}s`, () => {
    let url;
    before(async () => {
      ({ url } = await site.asRole('administrator', NAMES.map((name) => write(name, name === 'news-list' ? { limit: 20 } : {})).join('\n\n'))); // prettier-ignore
    });

    for (const javascript of [false, true])
      it(`${javascript ? 'with' : 'without'} scripts nothing runs, and nothing leads elsewhere`, async () => {
        const { page, errors } = await world.open(url, { javascript });
        if (javascript) await page.waitForFunction(() => document.querySelector('bwi-news-list').status === 'ready');
        assert.deepEqual(await page.evaluate(HARM), NOTHING);
        assert.deepEqual(errors, []);
        const text = await page.$eval('bwi-news-list', (element) => element.textContent);
        assert.ok(text.includes('[bahaya] "\'><img src=x'), text);
        assert.doesNotMatch(text, /Judi/);
      });
  });

describe('hostile attributes of an author', () => {
  const WORDS = { heading: EVIL, tag: EVIL, layout: EVIL, target: EVIL, campaign: EVIL, 'article-id': EVIL, targets: EVIL, url: 'javascript:hacked=1', headline: EVIL, limit: EVIL, onclick: 'hacked=1', style: 'position:fixed' }; // prettier-ignore

  it('stay words, in blocks', async () => {
    const { url } = await site.asRole('author', NAMES.map((name) => block(name, { ...WORDS, 'article-id': '' })).join('\n\n'));
    const { page } = await world.open(url, { javascript: false });
    assert.deepEqual(await page.evaluate(HARM), NOTHING);
  });

  it('stay words, in shortcodes', async () => {
    const words = Object.fromEntries(Object.entries(WORDS).map(([name, value]) => [name, value.replaceAll('"', '&quot;')]));
    const { url } = await site.asRole('author', NAMES.map((name) => shortcode(name, words)).join('\n\n'));
    const { page } = await world.open(url, { javascript: false });
    assert.deepEqual(await page.evaluate(HARM), NOTHING);
  });

  for (const feed of ['javascript:hacked=1', 'file:///etc/passwd', 'ftp://berita.example/', '//', 'php://filter/x', '[bahaya]'])
    it(`feed="${feed}" is no feed`, async () => {
      const html = await site.wp(`return do_blocks( $data );`, block('news-list', { feed }));
      assert.doesNotMatch(html, /passwd|javascript:|ftp:|php:/);
    });
});

describe('hostile settings, however they came into the database', () => {
  for (const value of [
    EVIL,
    7,
    null,
    ['x'],
    { feed: [EVIL], script: { a: 1 }, hosts: 7 },
    { feed: EVIL, script: EVIL, integrity: EVIL, hosts: EVIL },
    { feed: `https://berita.example/${EVIL}`, script: `https://berita.example/${EVIL}` },
  ])
    // prettier-ignore
    it(JSON.stringify(value).slice(0, 60), async () => {
      await withoutCopies(site);
      await site.wp(`update_option( 'banyuwangi_news', $data );`, value);
      const { url } = await site.asRole('author', block('news-list'));
      const { page } = await world.open(url);
      assert.deepEqual(await page.evaluate(HARM), NOTHING);
      const admin = await world.open(`${site.url}wp-admin/options-general.php?page=banyuwangi-news`, { cookies: await site.cookies('administrator') }); // prettier-ignore
      assert.ok(await admin.page.$('#banyuwangi-news-feed'));
      assert.equal(await admin.page.evaluate(() => 'hacked' in window), false);
    });
});
