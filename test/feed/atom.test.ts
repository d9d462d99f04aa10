import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse-feed.js';

const FROM = 'https://kab.example/umpan';
const XHTML = 'http://www.w3.org/1999/xhtml';
const entry = (inside: string, attributes = 'xmlns="http://www.w3.org/2005/Atom"') =>
  parseFeed(`<feed ${attributes}><title>T</title><entry><title>A</title><link href="/a"/>${inside}</entry></feed>`, FROM).articles[0]!;

describe('parseFeed on Atom as it is specified', () => {
  it('reads prefixed elements by their namespace, whatever the prefix', () => {
    const feed = `<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:h="${XHTML}" xmlns:m="http://search.yahoo.com/mrss/">
      <a:title>T</a:title><a:link rel="next" href="?2"/>
      <a:entry><a:title type="xhtml"><h:div>Satu <h:i>dua</h:i></h:div></a:title><a:link href="/a"/><a:id>urn:1</a:id>
        <a:content type="xhtml"><h:div><h:p>Isi<h:br/>lengkap <h:a name="x"/>sekali</h:p></h:div></a:content><m:thumbnail url="/f.jpg"/>
        <a:author><a:name>Ani</a:name></a:author><a:updated>2021-01-18T02:00:00Z</a:updated></a:entry></a:feed>`;
    const { articles, nextUrl } = parseFeed(feed, FROM);
    expect(nextUrl).to.equal(`${FROM}?2`);
    expect(articles[0]).to.deep.include({
      id: 'urn:1',
      title: 'Satu dua',
      summary: 'Isi lengkap sekali',
      html: '<div><p>Isi<br>lengkap <a name="x"></a>sekali</p></div>',
      image: { url: 'https://kab.example/f.jpg', alt: '' },
      authors: ['Ani'],
      published: new Date('2021-01-18T02:00:00Z'),
    });
  });

  it('resolves addresses against xml:base, one within the other', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://portal.example/berita/"><link href="./"/>
      <entry xml:base="2021/"><title>A</title><link href="a.html"/>
        <content type="xhtml" xml:base="foto/"><div xmlns="${XHTML}"><img src="f.jpg" alt="x"/><p xml:base="/b/"><a href="c">d</a></p></div></content></entry>
      <entry xml:base="2020/"><title>B</title><link href="b.html"/><link rel="enclosure" type="image/png" href="e.png"/>
        <content type="html">&lt;a href="c">d&lt;/a></content></entry></feed>`;
    const { homePageUrl, articles } = parseFeed(feed, FROM);
    expect(homePageUrl).to.equal('https://portal.example/berita/');
    expect(articles.map(({ url, image }) => [url, image?.url])).to.deep.equal([
      ['https://portal.example/berita/2021/a.html', 'https://portal.example/berita/2021/foto/f.jpg'],
      ['https://portal.example/berita/2020/b.html', 'https://portal.example/berita/2020/e.png'],
    ]);
    expect(articles[0]!.html).to.contain('href="https://portal.example/b/c"');
    expect(articles[1]!.html).to.equal('<a href="https://portal.example/berita/2020/c">d</a>');
  });

  it('reads summaries and contents of every type', () => {
    expect(entry('<summary type="xhtml"><div>Satu <b>dua</b></div></summary>').summary).to.equal('Satu dua');
    expect(entry('<summary type="html">Satu &amp;amp; &lt;b>dua&lt;/b></summary>').summary).to.equal('Satu & dua');
    expect(entry('<summary>Satu &amp; dua</summary>').summary).to.equal('Satu & dua');
    expect(entry('<summary>&lt;p>Satu&lt;/p> dua</summary>').summary).to.equal('Satu dua');
    expect(entry('<content type="text">Satu &lt; dua</content>')).to.include({ text: 'Satu < dua', summary: 'Satu < dua' });
    expect(entry('<content type="image/png">iVBOR</content><summary>S</summary>'))
      .to.include({ summary: 'S' })
      .and.not.to.have.property('text');
    expect(entry('<content type="text/html" src="/isi.html"/><summary>S</summary>'))
      .to.include({ summary: 'S' })
      .and.not.to.have.property('html');
  });

  it('takes links by their relation, pages before other forms', () => {
    const links = (inside: string) => parseFeed(`<feed><entry><title>A</title>${inside}</entry></feed>`, FROM).articles[0]!.url;
    expect(links('<link rel="self" href="/s"/><link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/a"/>')).to.equal('https://kab.example/a'); // prettier-ignore
    expect(links('<link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>')).to.equal('https://kab.example/a');
    expect(links('<link rel="self" href="/s"/>')).to.equal('https://kab.example/s');
    expect(links('<link/><id>https://kab.example/i</id>')).to.equal('https://kab.example/i');
  });

  it('reads Atom 0.3', () => {
    const feed = `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="id"><title>T</title><link rel="alternate" type="text/html" href="https://kab.example/"/>
      <entry><title mode="escaped" type="text/html">Satu &amp;amp; &lt;i>dua&lt;/i></title><link rel="alternate" type="text/html" href="/a"/><id>tag:1</id>
      <issued>2021-01-18T09:00:00+07:00</issued><modified>2021-01-19T09:00:00+07:00</modified><author><name>Ani</name></author>
      <content type="application/xhtml+xml" mode="xml"><div xmlns="${XHTML}"><p>Isi</p></div></content></entry></feed>`;
    expect(parseFeed(feed, FROM).articles[0]).to.deep.include({
      id: 'tag:1', title: 'Satu & dua', summary: 'Isi', authors: ['Ani'], language: 'id', published: new Date('2021-01-18T02:00:00Z'), modified: new Date('2021-01-19T02:00:00Z'),
    }); // prettier-ignore
  });

  it('reads RSS 1.0 and 0.90 by their namespaces', () => {
    const feed = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
      <channel r:about="https://kab.example/"><title>T</title><link>https://kab.example/</link><items><r:Seq><r:li r:resource="/a"/></r:Seq></items></channel>
      <item r:about="https://kab.example/a"><title>A</title><d:creator>Ani</d:creator><d:date>2021-01-18</d:date><c:encoded><![CDATA[<p>Isi</p>]]></c:encoded></item></r:RDF>`;
    expect(parseFeed(feed, FROM).articles[0]).to.deep.include({
      url: 'https://kab.example/a',
      title: 'A',
      authors: ['Ani'],
      html: '<p>Isi</p>',
    });
    const old =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><item><title>A</title><link>/a</link></item></rdf:RDF>';
    expect(parseFeed(old, FROM).articles).to.have.length(1);
  });

  it('reads RSS in any case, and Atom’s elements in it', () => {
    const feed = `<RSS><Channel><Item><Title>A</Title><pubdate>18 Januari 2021</pubdate><a10:link xmlns:a10="http://www.w3.org/2005/Atom" href="/a"/>
      <x:updated xmlns:x="http://www.w3.org/2005/Atom">2021-01-19</x:updated></Item></Channel></RSS>`;
    expect(parseFeed(feed, FROM).articles[0]).to.deep.include({ url: 'https://kab.example/a', published: new Date('2021-01-17T17:00Z'), modified: new Date('2021-01-18T17:00Z') }); // prettier-ignore
  });
});
