import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/parse-feed.js';

const FROM = 'https://kab.example/umpan';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rss = (inside: string) => parseFeed(`<rss><channel><item><link>/a</link>${inside}</item></channel></rss>`, FROM).articles[0]!;
const atom = (inside: string) => parseFeed(`<feed><entry><link href="/a"/>${inside}</entry></feed>`, FROM).articles[0]!;
const wordPress = (excerpt: string, content = '') =>
  parseFeed(
    JSON.stringify([{ id: 1, link: '/a', title: { rendered: 'A' }, excerpt: { rendered: excerpt }, content: { rendered: content } }]),
    FROM,
  ).articles[0]!;

describe('titles', () => {
  it('of RSS and Atom lose their markup and keep their words', () => {
    for (const title of [
      '<title>&lt;b&gt;Tebal&lt;/b&gt; dan biasa</title>',
      '<title><![CDATA[<b>Tebal</b> dan biasa]]></title>',
      '<title><b>Tebal</b> dan biasa</title>',
      '<title><![CDATA[<span class="x">Tebal</span> dan<br>biasa]]></title>',
    ])
      // prettier-ignore
      for (const read of [rss, atom]) expect(read(title).title, title).to.equal('Tebal dan biasa');
    const xhtml = '<div xmlns="http://www.w3.org/1999/xhtml"><b>Tebal</b> dan biasa</div>';
    expect(atom(`<title type="xhtml">${xhtml}</title>`).title).to.equal('Tebal dan biasa');
    expect(atom('<title type="html">&lt;b>Tebal&lt;/b> dan biasa</title>').title).to.equal('Tebal dan biasa');
    expect(atom('<title mode="escaped" type="text/html">&lt;b>Tebal&lt;/b> dan biasa</title>').title).to.equal('Tebal dan biasa');
    expect(atom(`<title mode="base64" type="text/html">${btoa('<b>Tebal</b> dan biasa')}</title>`).title).to.equal('Tebal dan biasa');
  });

  it('keep what is no markup', () => {
    for (const title of ['Inflasi 5 < 6', 'A <3 B', 'Tag <div> dijelaskan', 'x<y>z', 'a & b', '5 > 4']) {
      expect(rss(`<title>${escaped(title)}</title>`).title).to.equal(title);
      expect(atom(`<title>${escaped(title)}</title>`).title).to.equal(title);
    }
    expect(rss('<title>Inflasi 5 < 6</title>').title).to.equal('Inflasi 5 < 6');
    expect(rss('<title>Kami <3 Banyuwangi</title><pubDate>2021-01-18</pubDate>')).to.deep.include({
      title: 'Kami <3 Banyuwangi',
      url: 'https://kab.example/a',
    });
    const plain = JSON.stringify({ items: [{ id: '1', url: '/a', title: '<b>Tebal</b>' }] });
    expect(parseFeed(plain, FROM).articles[0]!.title).to.equal('<b>Tebal</b>');
  });

  it('have all names of characters that HTML has', () => {
    expect(rss('<title>Caf&eacute; &Agrave; la &ldquo;Carte&rdquo; &#x1F33E; &#8211; &rarr;</title>').title).to.equal(
      'Café À la “Carte” 🌾 – →',
    );
  });

  it('stand for an item that has none: its first words, else its address', () => {
    expect(rss('<description>Padi menguning.</description>').title).to.equal('Padi menguning.');
    expect(parseFeed('<rss><channel><item><link>/berita/panen-raya.html</link></item></channel></rss>', FROM).articles[0]!.title).to.equal(
      'Panen raya',
    );
  });
});

describe('summaries', () => {
  it('hold what a reader sees', () => {
    for (const html of [
      'Satu <b>dua</b>, tiga.',
      '<p>Satu <b>du</b>a,</p><p>tiga.</p>',
      '<style>p{}</style><script>x()</script><p>Satu dua, <!-- empat --> tiga.</p>',
      '<p>Satu&nbsp;dua,<br>tiga.</p><p style="display:none">empat</p><p hidden>lima<p>',
      '<figure><img src="a.jpg"><figcaption>Foto: Ani</figcaption></figure><p>Satu dua, tiga.</p><iframe src="x">enam</iframe><select><option>tujuh</select>',
      '<p title="a > b">Satu dua, tiga.</p><p',
      '<p><video src="x.mp4">empat</p><div><span hidden>lima</div><figure><figcaption>enam</figure><p>Satu dua, tiga.</p>',
    ])
      expect(rss(`<title>A</title><description><![CDATA[${html}]]></description>`).summary, html).to.equal('Satu dua, tiga.');
  });

  it('of WordPress lose what it and its plugins add', () => {
    for (const excerpt of [
      '<p>Padi menguning.</p>',
      '[vc_row][vc_column_text css=&#8221;.vc_custom_1{margin:0}&#8221;]Padi menguning.[/vc_column_text][/vc_row]',
      '[et_pb_section fb_built="1"][et_pb_row]<p>Padi menguning.</p>[/et_pb_row]',
      '[embed]https://youtu.be/x[/embed] Padi menguning. [gallery ids="1,2"]',
      '<p>Padi menguning. <a class="more-link" href="/a">Selengkapnya</a></p>',
      '<p>Padi menguning. <a href="/a">Baca selengkapnya »</a></p>',
      '<p>Padi menguning. <a href="/a">Continue reading <span>“Padi”</span></a></p>',
      '<p>Padi menguning.</p><p>The post <a href="/a">Padi &#8211; Panen</a> appeared first on <a href="/">Kabar</a>.</p>',
      '<p>Padi menguning.</p><p>Artikel <a href="/a">Padi</a> pertama kali tampil pada <a href="/">Kabar</a>.</p>',
    ])
      expect(wordPress(excerpt).summary, excerpt).to.equal('Padi menguning.');
    expect(wordPress('<p>[vc_row][vc_column_text]Padi di Muncar [&hellip;]</p>').summary).to.equal('Padi di Muncar…');
    expect(wordPress('<p>Padi di Muncar&hellip; <a href="/a">Read more</a></p>').summary).to.equal('Padi di Muncar…');
    expect(wordPress('[caption id="a" width="300"]<img src="a.jpg"> Sawah di Muncar[/caption] Padi menguning.').summary).to.equal(
      'Sawah di Muncar Padi menguning.',
    );
    expect(wordPress('<p>[&hellip;]</p>', '<p>Padi menguning.</p>').summary).to.equal('Padi menguning.');
  });

  it('keep brackets, links and posts that are the newsroom’s own words', () => {
    for (const text of [
      'Padi [1] menguning [foto].',
      '[Video] Padi menguning [VIDEO].',
      'Aturan dapat dibaca selengkapnya.',
      'The post office appeared first on the list of visitors. Warga senang.',
    ])
      // prettier-ignore
      expect(wordPress(`<p>${text}</p>`).summary).to.equal(text);
    expect(wordPress('<p>Padi menurut <a href="/b">Dinas Pertanian</a>.</p>').summary).to.equal('Padi menurut Dinas Pertanian.');
  });
});
