import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/parse-feed.js';

const FROM = 'https://kab.example/umpan';
const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const item = (inside: string): string => `<rss><channel><item><title>A</title><link>/berita/a</link>${inside}</item></channel></rss>`;
const ofHtml = (html: string) => parseFeed(item(`<description><![CDATA[${html}]]></description>`), FROM).articles[0]!.image;
const ofItem = (inside: string) => parseFeed(item(inside), FROM).articles[0]!.image;

/** HTML of bodies as they are found, and the picture that each shows. */
const FOUND: Readonly<Record<string, string>> = {
  'a late picture': `<img src="${GIF}" data-src="/a.webp">`,
  'a late picture of another script': `<img src="/wp-content/plugins/lazy/blank.gif" data-lazy-src="/a.webp">`,
  'a late picture of a third one': `<img class="lazy" src="/img/loading.gif" data-original="/a.webp">`,
  'a late set of pictures': `<img src="${GIF}" data-srcset="/k.webp 300w, /a.webp 1200w, /m.webp 600w">`,
  'a picture that only its set names': `<img srcset="/k.webp 1x, /a.webp 2x">`,
  'a placeholder and its picture in noscript': `<img src="${GIF}"><noscript><img src="/a.webp"></noscript>`,
  'noscript before its placeholder': `<noscript><img src="/a.webp"></noscript><img src="/spacer.gif">`,
  'a picture in noscript alone': '<noscript><img src="/a.webp"></noscript>',
  'an emoji first': '<img class="wp-smiley" src="https://s.w.org/images/core/emoji/14/72x72/1f33e.png" alt="🌾"> Panen <img src="/a.webp">',
  'an emoji by its address': '<img src="https://s.w.org/images/core/emoji/14/svg/1f33e.svg"><img src="/a.webp">',
  'a counting pixel first': '<img src="p.gif" width="1" height="1"><img src="/a.webp">',
  'a counting pixel by its style': '<img src="p.gif" style="width:1px;height:1px"><img src="/a.webp">',
  'a counter by its host': '<img src="https://stats.example.org/b?x=1"><img src="//pixel.wp.com/g.gif"><img src="/a.webp">'.replace(
    'https://stats.example.org/b?x=1',
    '//stats.wordpress.com/b?x=1',
  ),
  'a hidden picture first': '<div style="display: none"><img src="/x.png"></div><p hidden><img src="/y.png"></p><img src="/a.webp">',
  'no quotes': '<img src=/a.webp alt=Foto>',
  'single quotes, capitals and line breaks': "<IMG\n  ALT='>'\n  SRC = '/a.webp'\n/>",
  'a greater-than sign in a value': '<img alt="a > b" src="/a.webp">',
  'what only looks like a tag': `<p data-x="<img src='https://leak.example/x.png'>">Isi</p><img src="/a.webp">`,
  'what stands in a comment or a script': `<!-- <img src="/x.png"> --><script>"<img src='/y.png'>"</script><img src="/a.webp">`,
  'a picture element': '<picture><source srcset="/k.avif"><img src="/a.webp"></picture>',
  'a picture of AMP': '<amp-img src="/a.webp" width="800" height="600"></amp-img>',
  'the still picture of a film': '<video src="/film.mp4" poster="/a.webp"></video>',
};

describe('the picture of an article', () => {
  for (const [name, html] of Object.entries(FOUND))
    it(`is found: ${name}`, () => {
      expect(ofHtml(html)?.url).to.equal('https://kab.example/a.webp');
    });

  it('is none where there is nothing to look at', () => {
    for (const html of [
      `<p data-x="<img src='https://leak.example/x.png'>">Isi</p>`,
      `<img src="${GIF}">`,
      '<img src="/blank.gif">',
      '<img class="emoji" src="/1f33e.png" alt="🌾">',
      '<template><img src="/x.png"></template>',
      '<!-- <img src="/x.png">',
      '<img',
      '<img src="/x.png"',
    ])
      // prettier-ignore
      expect(ofHtml(html), html).to.equal(undefined);
  });

  it('has its description, decoded once', () => {
    expect(ofHtml('<img alt="Kapal &amp;amp; dermaga" src=/a.webp>')?.alt).to.equal('Kapal &amp; dermaga');
    expect(ofHtml('<img alt=Sawah src=/a.webp>')?.alt).to.equal('Sawah');
  });

  it('has the description that stands with it in the text', () => {
    const html = '<description>&lt;img src="/f/a.webp" alt="Sawah"></description>';
    expect(ofItem(`<enclosure type="image/webp" url="/f/a.webp"/>${html}`)).to.deep.equal({
      url: 'https://kab.example/f/a.webp',
      alt: 'Sawah',
    });
  });

  it('is the one in the text where the item names but a thumbnail, as Blogger does', () => {
    const thumbnail = '<media:thumbnail url="/s72-c/a.webp" width="72" height="72"/>';
    expect(ofItem(`${thumbnail}<description>&lt;img src="/s1600/a.webp"></description>`)?.url).to.equal('https://kab.example/s1600/a.webp');
    expect(ofItem(`${thumbnail}<description>Isi.</description>`)?.url).to.equal('https://kab.example/s72-c/a.webp');
    expect(ofItem('<media:thumbnail url="/240/a.webp" width="240"/><description>&lt;img src="/b.webp"></description>')?.url).to.equal(
      'https://kab.example/240/a.webp',
    );
  });

  it('is read from an element of its own, however it holds the address', () => {
    for (const inside of [
      '<image>https://kab.example/a.webp</image>',
      '<image><url>/../a.webp</url><title>A</title></image>',
      '<image href="/a.webp"/>',
      '<thumbnail><![CDATA[ /a.webp ]]></thumbnail>',
      '<media:content type="image/webp">https://kab.example/a.webp</media:content>',
      '<m:thumbnail xmlns:m="http://search.yahoo.com/mrss/" url="/a.webp"/>',
      '<enclosure type="image/webp" url="/a.webp"/>',
      '<gambar>/a.webp</gambar>',
    ])
      expect(ofItem(inside)?.url, inside).to.equal('https://kab.example/a.webp');
  });
});

describe('pictures of a JSON Feed', () => {
  it('count from the feed where they begin with ./ or ../, else from their item', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [
        {
          id: '1',
          url: 'https://kab.example/berita/a',
          title: 'A',
          image: '../pictures/a.jpg',
          content_html: '<img alt="b" src="./b.jpg"><img src="c.jpg">',
          _bwi: { image_sizes: [{ url: '../pictures/a-160.avif', width: 160, type: 'image/avif' }] },
        },
        { id: '2', url: 'https://kab.example/berita/b', title: 'B', image: 'b.jpg' },
      ],
    };
    const [a, b] = parseFeed(JSON.stringify(feed), 'https://feed.example/set/kanal/ekonomi.json').articles;
    expect(a!.image!.url).to.equal('https://feed.example/set/pictures/a.jpg');
    expect(a!.image!.sizes).to.deep.equal([{ url: 'https://feed.example/set/pictures/a-160.avif', width: 160 }]);
    expect(a!.html).to.equal('<img alt="b" src="https://feed.example/set/kanal/b.jpg"><img src="c.jpg">');
    expect(b!.image!.url).to.equal('https://kab.example/berita/b.jpg');
  });
});
