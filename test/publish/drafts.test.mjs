// What is not meant for readers, or not yet, or no longer, is in no file of the set.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { COMMAND, run } from './command.mjs';
import { folder, serve, write } from './newsroom.mjs';
import { bytesIn } from './photos.mjs';

const args = (sources, out) => ['build', ...sources, '--out', out, '--title', 'Kabar', '--article-url', 'https://kab.example/{slug}', '--bodies']; // prettier-ignore

async function build(test, sources, out = join(folder(test), 'out')) {
  const { code, stdout, stderr } = await run([...args(sources, out), '--json']);
  return { code, stderr, out, outcome: JSON.parse(stdout), items: JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items };
}

/** An article in Markdown with these lines of front matter, and a word that only it has. */
const article = (word, ...lines) => ['---', `title: Judul ${word}`, ...(lines.join().includes('date:') ? [] : ['date: 2021-01-02']), ...lines, '---', `Isi ${word}.`].join('\n'); // prettier-ignore

const never = (out, word) => {
  for (const [path, content] of bytesIn(out)) assert.ok(!content.includes(word), `${path} has ${word}`);
};

const OPEN = { 'terbit.md': article('terbuka', 'draft: false', 'status: publish', 'published: true') };

describe('a draft', () => {
  for (const line of [
    'draft: true',
    'draft: yes',
    'draft: ya',
    'draft: "true"',
    'Draft: True',
    'konsep: ya',
    'published: false',
    'publish: no',
    'terbit: tidak',
    'status: draft',
    'status: Konsep',
    'status: pending',
    'status: private',
    'visibility: private',
  ])
    // prettier-ignore
    it(`is held back by “${line}”`, async (test) => {
      const berita = write(folder(test), { ...OPEN, 'rahasia.md': article('rahasia', line) });
      const { code, outcome, items, out, stderr } = await build(test, [berita]);
      assert.deepEqual([code, outcome.problems, items.length, outcome.held.drafts], [0, [], 1, 1], stderr);
      assert.match(stderr, /Held back: 1 draft,/);
      never(out, 'rahasia');
    });

  it('is held back by the name of its file or folder, with its picture, and without a word on what is wrong with it', async (test) => {
    const text = 'Judul rahasia\n\n1 Januari 2021\n\nIsi rahasia.\n';
    const paths = [
      '_belum.txt',
      '_drafts/a.txt',
      'drafts/b.txt',
      'draft/c.txt',
      'Konsep/d.txt',
      'ekonomi/_e.txt',
      '_f.docx',
      'draft/g.pdf',
    ];
    const berita = write(folder(test), { ...OPEN, ...Object.fromEntries(paths.map((path) => [path, text])) });
    const { code, outcome, out } = await build(test, [berita]);
    assert.deepEqual([code, outcome.articles, outcome.held.drafts], [0, 1, 7]);
    never(out, 'rahasia');
    assert.ok(!existsSync(join(out, 'kanal/drafts.json')));
  });

  it('is held back where a blank line stands above, and in TOML', async (test) => {
    const toml = '+++\ntitle = "Judul rahasia"\ndraft = true\n+++\nIsi rahasia.\n';
    const berita = write(folder(test), { ...OPEN, '2021-01-01-a.md': `\n${article('rahasia', 'draft: true')}`, '2021-01-01-b.md': toml });
    const { outcome, out } = await build(test, [berita]);
    assert.deepEqual([outcome.held.drafts, outcome.problems], [2, []]);
    never(out, 'rahasia');
  });

  it('that is all there is of a source is no source that has failed', async (test) => {
    const root = folder(test);
    const out = join(root, 'out');
    const berita = write(join(root, 'berita'), { 'a.md': article('satu') });
    await build(test, [berita], out);
    write(berita, { 'a.md': article('satu', 'draft: true') });
    assert.deepEqual((await build(test, [berita], out)).items, []);
    never(join(out, 'articles'), 'satu');
  });
});

describe('an article with a time', () => {
  it('is held back until its date, or publishDate, and from expiryDate on; the next change is named', async (test) => {
    const berita = write(folder(test), {
      ...OPEN,
      'a.md': article('nanti', 'date: 2121-01-01T08:00:00+07:00'),
      'b.md': article('embargo', 'publishDate: 2122-01-01'),
      'c.txt': 'Judul esok\n\n1 Januari 2125\n\nIsi esok.\n',
      ...Object.fromEntries(['expiryDate', 'expires', 'berakhir', 'kedaluwarsa'].map((name) => [`${name}.md`, article('lewat', `${name}: 2021-02-01`)])), // prettier-ignore
      'd.md': article('sementara', 'expires: 2123-01-01'),
    });
    const { code, outcome, out, items, stderr } = await build(test, [berita]);
    assert.equal(code, 0, stderr);
    assert.deepEqual(outcome.held, { drafts: 0, embargoed: 3, expired: 4, next: '2121-01-01T01:00:00.000Z' });
    assert.equal(items.length, 2);
    for (const word of ['nanti', 'embargo', 'esok', 'lewat']) never(out, word);
    assert.match(stderr, /Wednesday, 1 January 2121, 08:00 WIB/);
  });

  it('with an expiryDate that is none is left out, and named', async (test) => {
    const { code, outcome } = await build(test, [write(folder(test), { ...OPEN, 'a.md': article('kapan', 'expires: nanti') })]);
    assert.deepEqual([code, outcome.problems[0].code, outcome.problems[0].value], [1, 'date-unreadable', 'nanti']);
  });

  for (const repeat of [['--every', '1h'], ['--watch']])
    it(`comes and goes at its time under ${repeat[0]}, without a change in the folder`, async (test) => {
      const root = folder(test);
      const soon = new Date(Date.now() + 2500);
      const berita = write(join(root, 'berita'), { 'a.md': article('pergi', `expires: ${soon.toISOString()}`), 'b.md': article('datang', `date: ${soon.toISOString()}`) }); // prettier-ignore
      const out = join(root, 'out');
      const child = spawn(process.execPath, [COMMAND, ...args([berita], out), '--json', ...repeat], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      test.after(() => child.kill());
      const titles = async () => {
        await once(child.stdout, 'data');
        return JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items.map(({ title }) => title);
      };
      assert.deepEqual(await titles(), ['Judul pergi']);
      assert.deepEqual(await titles(), ['Judul datang']);
      assert.ok(Date.now() >= +soon);
    });
});

const cdata = (text) => `<![CDATA[${text}]]>`;

/** A post, page or upload as WordPress exports it. */
const exported = (id, { type = 'post', status = 'publish', password = '', title = `Judul ${id}`, body = `Isi ${id}.`, more = '' } = {}) =>
  `<item><title>${cdata(title)}</title><link>https://desa.example/${id}/</link><pubDate>Mon, 18 Jan 2021 02:00:00 +0000</pubDate><dc:creator>${cdata('ani')}</dc:creator><guid isPermaLink="false">https://desa.example/?p=${id}</guid><description></description><content:encoded>${cdata(body)}</content:encoded><excerpt:encoded>${cdata('')}</excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>${cdata('2021-01-18 09:00:00')}</wp:post_date><wp:post_date_gmt>${cdata('2021-01-18 02:00:00')}</wp:post_date_gmt><wp:status>${cdata(status)}</wp:status><wp:post_type>${cdata(type)}</wp:post_type><wp:post_password>${cdata(password)}</wp:post_password>${more}</item>`; // prettier-ignore

const wxr = (...items) =>
  `<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Desa Contoh</title><link>https://desa.example</link><language>id</language><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_id>1</wp:author_id><wp:author_login>${cdata('ani')}</wp:author_login><wp:author_display_name>${cdata('Ani Contoh')}</wp:author_display_name></wp:author>${items.join('\n')}</channel></rss>`; // prettier-ignore

describe('an export of WordPress', () => {
  it('gives its published posts with kanal, tags, author, picture and paragraphs', async (test) => {
    const terms = `<category domain="post_tag" nicename="kopi">${cdata('Kopi')}</category><category domain="category" nicename="ekonomi">${cdata('Ekonomi &amp; Usaha')}</category>`; // prettier-ignore
    const thumbnail = `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${cdata('9')}</wp:meta_value></wp:postmeta>`;
    const alt = `<wp:attachment_url>${cdata('https://desa.example/unggah/kebun.jpg')}</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>${cdata('Kebun')}</wp:meta_value></wp:postmeta>`; // prettier-ignore
    const body = 'Alinea satu.\nBaris dua.\n\nAlinea dua tentang &lt;/item> dan </item>.\n\n<ul><li>Butir</li></ul>';
    const file = join(write(folder(test), { 'ekspor.xml': wxr(exported(9, { type: 'attachment', status: 'inherit', more: alt }), exported(7, { body, more: terms + thumbnail })) }), 'ekspor.xml'); // prettier-ignore
    const { code, items, stderr, out } = await build(test, [file]);
    assert.equal(code, 0, stderr);
    const [item] = items;
    assert.deepEqual([items.length, item.id, item.url, item.title, item.tags, item.authors, item.image, item._bwi.image_alt, item.date_published], [1, '7', 'https://desa.example/7/', 'Judul 7', ['Ekonomi & Usaha', 'Kopi'], [{ name: 'Ani Contoh' }], 'https://desa.example/unggah/kebun.jpg', 'Kebun', '2021-01-18T09:00:00+07:00']); // prettier-ignore
    const text = JSON.parse(readFileSync(join(out, item._bwi.body), 'utf8')).items[0].content_html;
    assert.match(text, /^<p>Alinea satu\.<br>\nBaris dua\.<\/p>\n<p>Alinea dua[^]*<\/p>\n<ul><li>Butir<\/li><\/ul>$/);
  });

  it('gives nothing else: no page, upload, revision, draft, and nothing with a password', async (test) => {
    const hidden = [{ type: 'page' }, { type: 'attachment', status: 'inherit' }, { type: 'revision', status: 'inherit' }, { status: 'draft' }, { status: 'private' }, { status: 'pending' }, { status: 'trash' }, { status: 'future' }, { password: 'sandi' }, { type: 'nav_menu_item' }]; // prettier-ignore
    const file = join(write(folder(test), { 'ekspor.xml': wxr(exported(1), ...hidden.map((one, i) => exported(100 + i, { ...one, title: 'Judul rahasia', body: 'Isi rahasia.' }))) }), 'ekspor.xml'); // prettier-ignore
    const { code, items, out, outcome } = await build(test, [file]);
    assert.deepEqual([code, items.map(({ id }) => id), outcome.held.drafts], [0, ['1'], 6]);
    never(out, 'rahasia');
  });

  it('is read whole, however many posts it has', async (test) => {
    const file = join(write(folder(test), { 'ekspor.xml': wxr(...Array.from({ length: 6000 }, (_, i) => exported(i + 1))) }), 'ekspor.xml'); // prettier-ignore
    assert.equal((await build(test, [file])).outcome.articles, 6000);
  });
});

describe('a site with WordPress', () => {
  it('gives neither posts with a password nor such as are not published', async (test) => {
    const post = (id, more) => ({ id, slug: `a${id}`, link: `https://desa.example/${id}`, date_gmt: '2021-01-18T02:00:00', title: { rendered: `Judul ${id}` }, content: { rendered: `<p>Isi ${id}.</p>`, protected: false }, status: 'publish', ...more }); // prettier-ignore
    const rahasia = { title: { rendered: 'Protected: rahasia' } };
    const all = [post(1), post(2, { ...rahasia, content: { rendered: '', protected: true } }), post(3, { ...rahasia, status: 'draft' }), post(4, { ...rahasia, status: 'private' }), post(5, { ...rahasia, status: 'future', date_gmt: '2099-01-01T00:00:00' })]; // prettier-ignore
    const { address } = await serve(test, () => [200, { 'content-type': 'application/json' }, all]);
    const { code, items, out, outcome } = await build(test, [`${address}/wp-json`]);
    assert.deepEqual([code, items.map(({ id }) => id), outcome.held.drafts], [0, ['1'], 4]);
    never(out, 'rahasia');
  });
});
