// The same WordPress as a source of `bwi-feed`: what is published is taken, and nothing else, by each way that it has.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../publish/command.mjs';
import { folder, write } from '../publish/newsroom.mjs';
import { startSite } from './site.mjs';

const site = await startSite();
after(() => site.stop());

const SECRET = 'Rahasia desa';
const text = (words) =>
  `<!-- wp:paragraph -->\n<p>BANYUWANGI – ${words} berlangsung di balai desa & dihadiri “warga”.</p>\n<!-- /wp:paragraph -->`;
const post = (post_title, more) => ({ post_title, post_content: text(post_title), ...more });
const hidden = (name, more) => post(`${SECRET} ${name}`, { post_content: text(SECRET), ...more });

/** What a site of WordPress has, of each kind. Times are the site's, Jakarta's. */
const POSTS = [
  post('Panen & pesta', { post_date: '2026-10-01 08:00:00', tags_input: ['kopi'], post_excerpt: 'Ringkasan panen.' }),
  post('Judul &lt;b&gt; “kutip” – panjang', { post_date: '2026-10-03 23:30:00' }),
  post('Pengumuman yang ditempel', { post_date: '2026-09-01 08:00:00' }),
  hidden('konsep', { post_status: 'draft' }),
  hidden('menunggu', { post_status: 'pending' }),
  hidden('pribadi', { post_status: 'private' }),
  hidden('bersandi', { post_password: 'sandi', post_excerpt: SECRET }),
  hidden('besok', { post_status: 'future', post_date: '2036-01-01 08:00:00' }),
  hidden('dibuang', { post_status: 'trash' }),
  hidden('halaman', { post_type: 'page' }),
];
const PUBLISHED = ['Judul <b> “kutip” – panjang', 'Panen & pesta', 'Pengumuman yang ditempel'];

let ids;
before(async () => {
  await site.wp(`wp_delete_post( 1, true ); wp_delete_post( 2, true );`);
  ids = [];
  for (const one of POSTS) ids.push((await site.asRole('editor', one)).id);
  await site.wp(`stick_post( $data ); set_post_thumbnail( $data, 0 );`, ids[2]);
});

/** Builds from a source into a folder. @returns what was written, whole, and the articles. */
async function build(test, source, out = join(folder(test), 'out')) {
  const { code, stdout, stderr } = await run(['build', source, '--out', out, '--title', 'Desa Contoh', '--json']);
  const feed = readFileSync(join(out, 'feed.json'), 'utf8');
  return { code, stderr, out, outcome: JSON.parse(stdout), feed, items: JSON.parse(feed).items };
}

function assertPublished({ code, feed, items, stderr }) {
  assert.equal(code, 0, stderr);
  assert.deepEqual(items.map(({ title }) => title), PUBLISHED); // prettier-ignore
  assert.ok(!feed.includes(SECRET), feed);
  assert.deepEqual(items.map(({ date_published }) => Date.parse(date_published)), ['2026-10-03T16:30:00Z', '2026-10-01T01:00:00Z', '2026-09-01T01:00:00Z'].map(Date.parse)); // prettier-ignore
  assert.deepEqual(items.map(({ url }) => url), ['judul-b-kutip-panjang', 'panen-pesta', 'pengumuman-yang-ditempel'].map((slug) => `${site.url}${slug}/`)); // prettier-ignore
  assert.match(items[1].content_html, /balai desa &(?:amp;|#038;)? dihadiri “warga”/);
}

/** The file that Perkakas › Ekspor gives. */
const exported = () =>
  site.wp(`ob_start(); export_wp( array( 'content' => $data ) ); return ob_get_clean();`, 'all', { includes: ['wp-admin/includes/admin.php', 'wp-admin/includes/export.php'] }); // prettier-ignore

describe('what is published, newest first, and no other', () => {
  it('by the address of the site', async (test) => assertPublished(await build(test, site.url)));
  it('by its REST', async (test) => assertPublished(await build(test, `${site.url}wp-json`)));
  it('by its RSS', async (test) => assertPublished(await build(test, `${site.url}feed/`)));
  it('by its RSS of summaries', async (test) => {
    await site.wp(`update_option( 'rss_use_excerpt', 1 );`);
    const { feed, items } = await build(test, `${site.url}feed/`);
    await site.wp(`update_option( 'rss_use_excerpt', 0 );`);
    assert.equal(items.length, 3);
    assert.ok(!feed.includes(SECRET), feed);
  });
  it('by its Atom', async (test) => assertPublished(await build(test, `${site.url}feed/atom/`)));
  it('by its export', async (test) => assertPublished(await build(test, join(write(folder(test), { 'ekspor.xml': await exported() }), 'ekspor.xml')))); // prettier-ignore

  it('also with addresses that have numbers in the place of names', async (test) => {
    await site.wp(`update_option( 'permalink_structure', '' );`);
    const { code, items } = await build(test, site.url);
    await site.wp(`update_option( 'permalink_structure', '/%postname%/' );`);
    assert.equal(code, 0);
    assert.deepEqual(items.map(({ title }) => title), PUBLISHED); // prettier-ignore
    assert.deepEqual(items.map(({ url }) => url), [1, 0, 2].map((i) => `${site.url}?p=${ids[i]}`)); // prettier-ignore
  });
});

describe('built again', () => {
  const place = mkdtempSync(join(tmpdir(), 'bwi-feed-'));
  const out = join(place, 'out');
  after(() => rmSync(place, { recursive: true }));
  const again = async (test) => (await build(test, `${site.url}wp-json`, out)).outcome;
  const titles = () => JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items.map(({ title }) => title);

  it('a post that has changed is new, and one that was withdrawn, hidden or locked is gone', async (test) => {
    assert.equal((await again(test)).articles, 3);
    assert.equal((await again(test)).result, 'unchanged');
    await site.wp(`wp_update_post( array( 'ID' => $data, 'post_title' => 'Panen kedua' ) );`, ids[0]);
    await again(test);
    assert.deepEqual(titles(), [PUBLISHED[0], 'Panen kedua', PUBLISHED[2]]);

    const gone = { 'draft': `array( 'post_status' => 'draft' )`, 'private': `array( 'post_status' => 'private' )`, 'under a password': `array( 'post_password' => 'sandi' )`, 'in the bin': `array( 'post_status' => 'trash' )` }; // prettier-ignore
    for (const [name, change] of Object.entries(gone)) {
      await site.wp(`wp_update_post( array( 'ID' => $data ) + ${change} );`, ids[1]);
      await again(test);
      assert.deepEqual(titles(), ['Panen kedua', PUBLISHED[2]], name);
      await site.wp(`wp_update_post( array( 'ID' => $data, 'post_status' => 'publish', 'post_password' => '' ) );`, ids[1]);
      await again(test);
      assert.equal(titles().length, 3, name);
    }
  });
});
