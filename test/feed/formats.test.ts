import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse-feed.js';

const URL = 'https://kab.example/umpan';
const only = (text: string) => parseFeed(text, URL).articles[0]!;

const rss = (item: string, channel = '') => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Kabar &amp; Warta</title><link>https://kab.example/</link><language>id-ID</language>${channel}
<item>${item}</item></channel></rss>`;

const atom = (entry: string, feed = '') => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
<title type="text">Kabar</title><link href="https://kab.example/"/>${feed}<entry>${entry}</entry></feed>`;

const post = (more: object = {}) => ({
  id: 7,
  date: '2021-01-18T09:00:00',
  date_gmt: '2021-01-18T02:00:00',
  link: 'https://kab.example/?p=7',
  title: { rendered: 'UMKM &#8220;Naik Kelas&#8221; &amp;amp; <i>maju</i>' },
  excerpt: { rendered: '<p>Pelaku usaha kecil di Muncar [&hellip;]</p>\n' },
  content: { rendered: '<p>Isi lengkap.</p>' },
  ...more,
});

describe('parseFeed on RSS', () => {
  it('reads the usual fields', () => {
    const feed = parseFeed(
      rss(
        `<title>Panen &amp;amp; Raya</title><link> https://kab.example/a </link><guid isPermaLink="false">urn:7</guid>
         <description><![CDATA[<p>Padi <b>menguning</b>.</p>]]></description><content:encoded><![CDATA[<p>Isi.</p>]]></content:encoded>
         <pubDate>Mon, 18 Jan 2021 09:00:00 +0700</pubDate><category>Pertanian</category><category>Padi &amp; Palawija</category>
         <dc:creator><![CDATA[Redaksi]]></dc:creator><enclosure url="/a.jpg" type="image/jpeg" length="1"/>`,
        '<atom:link rel="next" href="?hal=2"/>',
      ),
      URL,
    );
    expect(feed).to.include({ title: 'Kabar & Warta', homePageUrl: 'https://kab.example/', language: 'id-ID', nextUrl: `${URL}?hal=2` });
    expect(feed.articles[0]).to.deep.equal({
      id: 'urn:7',
      url: 'https://kab.example/a',
      title: 'Panen &amp; Raya',
      summary: 'Padi menguning.',
      html: '<p>Isi.</p>',
      image: { url: 'https://kab.example/a.jpg', alt: '' },
      published: new Date('2021-01-18T02:00:00Z'),
      tags: ['Pertanian', 'Padi & Palawija'],
      authors: ['Redaksi'],
      language: 'id-ID',
      source: 'Kabar & Warta',
    });
  });

  it('decodes a title once, whether written with references or as a CDATA section', () => {
    expect(only(rss('<title>A &amp; B &lt;i&gt;</title><link>/a</link>')).title).to.equal('A & B <i>');
    expect(only(rss('<title><![CDATA[A &amp; B]]></title><link>/a</link>')).title).to.equal('A & B');
  });

  it('takes the largest picture of Media RSS, else one in the HTML', () => {
    const media =
      '<media:group><media:content url="/k.jpg" medium="image" width="100"/><media:content url="/b.jpg" medium="image" width="800" height="600"><media:description>Sawah</media:description></media:content></media:group>';
    expect(only(rss(`<title>A</title><link>/a</link>${media}`)).image).to.deep.equal({
      url: 'https://kab.example/b.jpg',
      alt: 'Sawah',
      width: 800,
      height: 600,
    });
    const html = '<description>&lt;img src="foto/c.jpg" alt="Kapal &amp;amp; dermaga"&gt; Kapal.</description>';
    expect(only(rss(`<title>A</title><link>/berita/a</link>${html}`)).image).to.deep.equal({
      url: 'https://kab.example/berita/foto/c.jpg',
      alt: 'Kapal & dermaga',
    });
  });

  it('reads what is not well-formed: unbound prefixes, a blank line first, unknown references, unclosed elements', () => {
    const text = `\n\n<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><title>T</title>
      <item><title>Satu &nbsp;&a; & dua</title><link>/a</link><x:y>z</x:y><category>K</item>
      <item><title>Dua</title><guid>https://kab.example/b</guid><pubDate>Selasa, 19 Januari 2021 08:15 WIB</pubDate></item>`;
    const { articles } = parseFeed(text, URL);
    expect(articles.map(({ title, url }) => [title, url])).to.deep.equal([
      ['Satu &a; & dua', 'https://kab.example/a'],
      ['Dua', 'https://kab.example/b'],
    ]);
    expect(articles[1]!.published?.toISOString()).to.equal('2021-01-19T01:15:00.000Z');
  });

  it('reads RSS 1.0, whose items stand beside the channel', () => {
    const text =
      '<rdf:RDF><channel><title>T</title></channel><item rdf:about="x"><title>A</title><link>https://kab.example/a</link><dc:date>2021-01-18T09:00:00+07:00</dc:date></item></rdf:RDF>';
    expect(only(text)).to.deep.include({ id: 'x', title: 'A', published: new Date('2021-01-18T02:00:00Z') });
  });
});

describe('parseFeed on Atom', () => {
  it('reads the usual fields', () => {
    const feed = parseFeed(
      atom(
        `<id>tag:kab.example,2021:7</id><title type="html">Panen &amp;amp; Raya</title><link rel="alternate" href="/a"/>
         <link rel="enclosure" type="image/png" href="/a.png"/><summary>Padi.</summary><content type="html">&lt;p&gt;Isi.&lt;/p&gt;</content>
         <updated>2021-01-19T09:00:00+07:00</updated><published>2021-01-18T09:00:00+07:00</published>
         <author><name>Redaksi</name></author><category term="tani" label="Pertanian"/>`,
        '<link rel="next" href="?hal=2"/>',
      ),
      URL,
    );
    expect(feed).to.include({ title: 'Kabar', homePageUrl: 'https://kab.example/', language: 'id', nextUrl: `${URL}?hal=2` });
    expect(feed.articles[0]).to.deep.equal({
      id: 'tag:kab.example,2021:7',
      url: 'https://kab.example/a',
      title: 'Panen & Raya',
      summary: 'Padi.',
      html: '<p>Isi.</p>',
      image: { url: 'https://kab.example/a.png', alt: '' },
      published: new Date('2021-01-18T02:00:00Z'),
      modified: new Date('2021-01-19T02:00:00Z'),
      tags: ['Pertanian'],
      authors: ['Redaksi'],
      language: 'id',
      source: 'Kabar',
    });
  });

  it('reads XHTML and plain content', () => {
    const xhtml = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Satu <b>dua</b></p></div></content>';
    expect(only(atom(`<title>A</title><id>https://kab.example/a</id>${xhtml}`))).to.include({
      summary: 'Satu dua',
      url: 'https://kab.example/a',
    });
    expect(only(atom('<title>A</title><link href="/a"/><content>Satu &lt; dua</content>'))).to.include({ text: 'Satu < dua' });
  });
});

describe('parseFeed on WordPress', () => {
  it('reads posts without what is embedded', () => {
    expect(only(JSON.stringify([post()]))).to.deep.equal({
      id: '7',
      url: 'https://kab.example/?p=7',
      title: 'UMKM “Naik Kelas” &amp; <i>maju</i>',
      summary: 'Pelaku usaha kecil di Muncar…',
      html: '<p>Isi lengkap.</p>',
      published: new Date('2021-01-18T02:00:00Z'),
      tags: [],
      authors: [],
    });
  });

  it('reads what is embedded, and passes over the error objects in it', () => {
    const error = { code: 'rest_forbidden', message: 'Maaf', data: { status: 401 } };
    const embedded = {
      author: [{ name: 'Redaksi' }],
      'wp:featuredmedia': [{ source_url: '/foto.jpg', alt_text: 'Pasar', media_details: { width: 800, height: 600 } }],
      'wp:term': [
        [
          { name: 'Tak Berkategori', slug: 'uncategorized' },
          { name: 'Ekonomi &amp; UMKM', slug: 'ekonomi' },
        ],
        [{ name: 'Muncar', slug: 'muncar' }],
      ],
    };
    expect(only(JSON.stringify([post({ _embedded: embedded })]))).to.deep.include({
      image: { url: 'https://kab.example/foto.jpg', alt: 'Pasar', width: 800, height: 600 },
      tags: ['Ekonomi & UMKM', 'Muncar'],
      authors: ['Redaksi'],
    });
    const forbidden = only(JSON.stringify([post({ _embedded: { author: [error], 'wp:featuredmedia': [error], 'wp:term': [error] } })]));
    expect(forbidden).to.deep.include({ tags: [], authors: [] }).and.not.to.have.property('image');
  });

  it('takes the local date as Jakarta’s where there is no other', () => {
    expect(only(JSON.stringify([post({ date_gmt: '0000-00-00T00:00:00' })])).published?.toISOString()).to.equal('2021-01-18T02:00:00.000Z');
  });

  it('takes no posts for an empty feed, and names the error that came instead', () => {
    expect(parseFeed('[]', URL).articles).to.deep.equal([]);
    expect(() => parseFeed('{"code":"rest_no_route","message":"Rute tidak ada"}', URL)).to.throw(/rest_no_route: Rute tidak ada/);
  });
});

describe('addresses in a feed', () => {
  it('resolves pictures against the item, items against the home page, that against the feed', () => {
    const text = JSON.stringify({
      title: 'T',
      home_page_url: '/portal/',
      items: [{ id: '1', url: 'berita/satu', title: 'Satu', image: 'foto.jpg' }],
    });
    expect(parseFeed(text, 'https://cdn.example/umpan.json').articles[0]).to.deep.include({
      url: 'https://cdn.example/portal/berita/satu',
      image: { url: 'https://cdn.example/portal/berita/foto.jpg', alt: '' },
    });
  });
});
