// The page of settings: who may use it, what it says of wrong addresses, what is kept.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { SAMPLE, startPublisher } from './publisher.mjs';
import { block, startWithPlugin, withoutCopies } from './with-plugin.mjs';

const world = await startWithPlugin();
const { site, publisher, set } = world;
const elsewhere = await startPublisher();
after(async () => {
  elsewhere.stop();
  await world.stop();
});

const PAGE = `${site.url}wp-admin/options-general.php?page=banyuwangi-news`;
const option = () => site.wp(`return get_option( 'banyuwangi_news' );`);
const cookiesOf = async (role) => (await site.cookies(role)).map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');

/** What a form sends: the fields that are hidden in the page, and `values`. */
async function save(cookie, values, hidden) {
  const page = await (await fetch(PAGE, { headers: { cookie } })).text();
  const fields = hidden ?? Object.fromEntries([...page.matchAll(/<input type=["']hidden["'][^>]*?name=["']([^"']+)["'] value=["']([^"']*)["']/g)].map(([, name, value]) => [name, value.replaceAll('&amp;', '&')])); // prettier-ignore
  const body = new URLSearchParams({ ...fields, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`banyuwangi_news[${name}]`, value])) }); // prettier-ignore
  const answer = await fetch(`${site.url}wp-admin/options.php`, { method: 'POST', headers: { cookie }, body, redirect: 'manual' });
  const back = answer.headers.get('location');
  const said = back ? await (await fetch(new URL(back, PAGE), { headers: { cookie } })).text() : '';
  const notices = [...said.matchAll(/class='notice notice-(\w+) settings-error[^]*?<strong>([^]*?)<\/strong>/g)].map(([, kind, words]) => `${kind}: ${words.replaceAll('&#8217;', '’')}`); // prettier-ignore
  return { status: answer.status, notices };
}

describe('who may change them', () => {
  for (const role of ['subscriber', 'author', 'editor'])
    it(`not a user with the role of ${role}`, async () => {
      const cookie = await cookiesOf(role);
      assert.equal((await fetch(PAGE, { headers: { cookie } })).status, 403);
      const before = await option();
      const { status } = await save(cookie, { feed: elsewhere.feed }, { option_page: 'banyuwangi_news', action: 'update' });
      assert.equal(status, 403);
      assert.deepEqual(await option(), before);
    });

  it('nobody who is not logged in, and no form without its nonce', async () => {
    const before = await option();
    await save('', { feed: elsewhere.feed }, { option_page: 'banyuwangi_news', action: 'update' });
    const { status } = await save(await cookiesOf('administrator'), { feed: elsewhere.feed }, { option_page: 'banyuwangi_news', action: 'update', _wpnonce: '0' }); // prettier-ignore
    assert.equal(status, 403);
    assert.deepEqual(await option(), before);
    assert.deepEqual(elsewhere.asked, []);
  });
});

describe('an administrator', () => {
  let cookie;
  before(async () => (cookie = await cookiesOf('administrator')));
  beforeEach(async () => {
    await withoutCopies(site);
    await set({});
    elsewhere.says(SAMPLE);
    elsewhere.asked.length = 0;
  });

  it('saves a good feed, which is kept for the next page', async () => {
    const { notices } = await save(cookie, { feed: ` ${elsewhere.feed} `, script: '', hosts: '' });
    assert.deepEqual(notices, ['success: Settings saved.']);
    assert.deepEqual(await option(), { feed: elsewhere.feed, hosts: '', integrity: '', script: '' });
    assert.match(await world.text(block('news-list')), new RegExp(SAMPLE.items[0].title));
    assert.deepEqual(elsewhere.asked, ['/feed.json']);
  });

  const says =
    (...values) =>
    () =>
      elsewhere.says(...values);
  const WRONG = {
    'no address': [() => {}, 'Itu bukan alamat: harus diawali https://.', 'javascript:alert(1)'],
    'words': [() => {}, 'Itu bukan alamat: harus diawali https://.', 'feed'],
    'a status': [says('', { status: 404 }), 'Server feed menjawab dengan galat 404. Apakah alamatnya lengkap?'],
    'a web page': [says('<!DOCTYPE html><p>Halo'), 'Di alamat itu ada halaman web, bukan feed. Alamat feed sering berakhir dengan feed.json.'],
    'RSS': [says('<?xml version="1.0"?><rss/>'), 'Di alamat itu ada feed RSS atau Atom. Plugin ini memerlukan JSON Feed: tanyakan alamatnya kepada penerbit.'],
    'half a feed': [says('{"version":'), 'Isi alamat itu bukan JSON: mungkin rusak atau tidak lengkap.'],
    'other JSON': [says([{ id: 1, title: { rendered: 'Pos' } }]), 'Isi alamat itu JSON, tetapi bukan JSON Feed: tidak ada daftar items.'],
    'no articles': [says({ ...SAMPLE, items: [{}] }), 'Feed itu tidak berisi berita yang dapat dibaca.'],
    'too much': [says({ ...SAMPLE, more: 'x'.repeat(3e6) }), 'Feed itu lebih dari 2 MB. Minta penerbitnya feed tanpa isi lengkap.'],
    'no server': [() => elsewhere.isDown(), 'Server ini tidak dapat menghubunginya:'],
    'silence': [() => elsewhere.hangs(), 'Server feed tidak menjawab dalam sepuluh detik.'],
  }; // prettier-ignore
  for (const [name, [happens, sentence, address = elsewhere.feed]] of Object.entries(WRONG))
    it(`is told what is wrong, and the feed until now stays: ${name}`, async () => {
      happens();
      const { notices } = await save(cookie, { feed: address, script: '', hosts: '' });
      assert.equal(notices.length, 1);
      assert.ok(notices[0].startsWith(`error: ${address} tidak disimpan. ${sentence}`), notices[0]);
      assert.equal((await option()).feed, publisher.feed);
    });

  it('is told of a feed that browsers may not read', async () => {
    elsewhere.says(SAMPLE, { headers: { 'access-control-allow-origin': 'https://lain.example' } });
    const { notices } = await save(cookie, { feed: elsewhere.feed, script: '', hosts: '' });
    assert.match(notices[0], /^warning: Feed disimpan\. Servernya tidak mengizinkan situs lain/);
    assert.equal((await option()).feed, elsewhere.feed);
  });

  it('writes several feeds, and hosts as they come to mind', async () => {
    await save(cookie, { feed: `${elsewhere.feed}  ${elsewhere.url}dua.json`, script: '', hosts: 'https://www.Banyuwangikab.go.id/berita, desa.example:8080\n\n*' }); // prettier-ignore
    const { feed, hosts } = await option();
    assert.equal(feed, `${elsewhere.feed} ${elsewhere.url}dua.json`);
    assert.equal(hosts, 'banyuwangikab.go.id desa.example *');
  });

  it('empties the feed: nothing is shown to readers, and where to set it to who can', async () => {
    await save(cookie, { feed: '', script: '', hosts: '' });
    const { url } = await site.asRole('author', block('news-list'));
    assert.doesNotMatch(await (await fetch(url)).text(), /bwi-news-list|banyuwangi-news-js|Blok ini/);
    const page = await (await fetch(url, { headers: { cookie } })).text();
    assert.match(page, /Blok ini belum tahu dari mana beritanya\. <a href="[^"]+page=banyuwangi-news">Tulis alamat feed di pengaturan/);
  });

  describe('the script of a release', () => {
    const hash = (letter) => `sha384-${letter.repeat(64)}`;
    const release = (hashes) =>
      (elsewhere.answer = ({ url }, response) =>
        url.endsWith('/integrity.json') ? response.end(JSON.stringify(hashes)) : response.writeHead(404).end());
    const tag = async () => /<script[^>]*banyuwangi-news-js[^>]*>/.exec(await world.text(block('news-list')))[0];

    it('comes with the hash that the release names', async () => {
      release({ 'bwi.js': hash('a'), 'bwi.all.js': hash('b') });
      await save(cookie, { feed: publisher.feed, script: `${elsewhere.url}v1`, hosts: '' });
      const { script, integrity } = await option();
      assert.deepEqual([script, integrity], [`${elsewhere.url}v1/bwi.all.js`, hash('b')]);
      const written = await tag();
      assert.ok(written.includes(`integrity="${hash('b')}" crossorigin="anonymous"`), written);
      assert.ok(written.includes(`src='${script}'`), written);
    });

    it('follows its channel: the next release has another hash', async () => {
      release({ 'bwi.all.js': hash('b') });
      await save(cookie, { feed: publisher.feed, script: `${elsewhere.url}v1/bwi.all.js`, hosts: '' });
      release({ 'bwi.all.js': hash('c') });
      await tag();
      await site.cron();
      assert.ok((await tag()).includes(hash('c')));
    });

    it('stays what it is where a version is pinned', async () => {
      release({ 'bwi.all.js': hash('b') });
      await save(cookie, { feed: publisher.feed, script: `${elsewhere.url}0.1.0/bwi.all.js`, hosts: '' });
      release({ 'bwi.all.js': hash('c') });
      await tag();
      await site.cron();
      assert.ok((await tag()).includes(hash('b')));
    });

    it('is refused where there is none', async () => {
      release({ 'lain.js': hash('a') });
      const { notices } = await save(cookie, { feed: publisher.feed, script: elsewhere.url, hosts: '' });
      assert.match(notices[0], /^error: .* tidak disimpan\. Di alamat itu tidak ada rilis widget/);
      assert.equal((await option()).script, '');
    });
  });
});
