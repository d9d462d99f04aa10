import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Article } from '../../src/feed/article.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { feedText, item } from '../sample-feed.js';

const FROM = 'https://kab.example/umpan';
const only = (text: string): Article => parseFeed(text, FROM).articles[0]!;
const json = (more: object): Article => only(feedText([item('a', { summary: 'Isi.', ...more })]));
const rss = (inside: string): Article => only(`<rss><channel><item><title>A</title><link>/berita/a</link>${inside}</item></channel></rss>`);
const ofHtml = (html: string): string | undefined => json({ content_html: html }).image?.url;
const post = (more: object): object => ({ id: 7, link: 'https://desa.example/kopi', title: { rendered: 'Kopi' }, content: { rendered: '<p>Isi.</p>' }, date_gmt: '2026-11-20T03:00:00', ...more }); // prettier-ignore
const ofPost = (more: object): Article => only(JSON.stringify([post(more)]));

const PHOTO = '<img src="/foto.jpg">';
const photo = 'https://kab.example/foto.jpg';

describe('pictures that are none of the article', () => {
  for (const small of [
    '<img class="avatar avatar-96 photo" src="/penulis.jpg" width="96" height="96">',
    '<img src="https://secure.gravatar.com/avatar/0123?s=96&amp;d=mm">',
    '<img src="https://i0.wp.com/www.gravatar.com/avatar/0123">',
    '<img src="/uploads/avatars/7/foto.png">',
    '<img src="https://lh3.googleusercontent.com/a/ACg8oc=s96-c">',
    '<img class="author-photo" src="/penulis.jpg">',
    '<img class="custom-logo" src="/kabupaten.png">',
    '<img src="/img/logo-kabupaten.png" width="120" height="140">',
    '<img src="/img/ikon.png" width="32" height="32">',
    '<img src="/img/ikon.png" style="width: 48px; height: 48px">',
    '<img src="/img/baris.png" width="728" height="90">',
    '<img src="/uploads/2026/penulis-96x96.jpg">',
  ])
    it(`goes before none: ${small}`, () => {
      expect(ofHtml(`<p>${small}</p>${PHOTO}`)).to.equal(photo);
      expect(ofHtml(`<p>${small}</p>`)).to.equal(undefined);
    });

  it('are none of those that only look like one', () => {
    for (const found of [
      '<img src="/foto/avatar-fire-and-ash.jpg">',
      '<img src="/foto/peluncuran-logo.jpg">',
      '<img src="/foto.jpg" width="640" height="100%">',
      '<img src="/foto.jpg" style="width: 50%">',
      '<img src="/foto-1024x683.jpg" width="1024" height="683">',
    ])
      expect(ofHtml(found), found).to.match(/foto/);
  });

  it('stand back where they are small, but the only ones', () => {
    const thumb = '<img src="/kecil.jpg" width="150" height="120">';
    expect(ofHtml(thumb + PHOTO)).to.equal(photo);
    expect(ofHtml(thumb)).to.equal('https://kab.example/kecil.jpg');
  });

  it('are not taken from fields of a feed either', () => {
    const avatar =
      '<media:content url="https://1.gravatar.com/avatar/0123?s=96" medium="image"><media:title>admin</media:title></media:content>';
    expect(rss(avatar).image).to.equal(undefined);
    expect(rss(`${avatar}<media:content url="/foto.jpg" medium="image"/>`).image?.url).to.equal(photo);
    expect(json({ image: 'https://secure.gravatar.com/avatar/0123', content_html: PHOTO }).image?.url).to.equal(photo);
  });

  it('are placeholders only by a name that is one', () => {
    for (const name of [
      'bongkar-muat-loading.jpg',
      'proses-loading.jpeg',
      'loading-barang.webp',
      'lapangan-clear.jpg',
      'pakaian_grey.jpg',
      'kursi-empty.png',
    ])
      expect(ofHtml(`<img src="/${name}">`), name).to.equal(`https://kab.example/${name}`);
    for (const name of [
      'loading.gif',
      'ajax-loader.gif',
      'img/loading.svg',
      'blank.gif',
      '1x1.trans.gif',
      'lazy-placeholder.png',
      'placeholder.jpg',
      'image-placeholder.webp',
      'spacer.png',
      'grey.png',
      'loading.jpg',
      'placeholder-600x400.jpg',
    ])
      expect(ofHtml(`<img src="/${name}">`), name).to.equal(undefined);
  });
});

describe('pictures of Blogger', () => {
  const thumbnail = (url: string) => rss(`<media:thumbnail url="${url}" width="72" height="72"/>`).image?.url;
  it('are asked for in a size that fills a card', () => {
    for (const [given, wanted] of [
      [
        'https://blogger.googleusercontent.com/img/b/R29/AVv/s72-c/kopi.jpg',
        'https://blogger.googleusercontent.com/img/b/R29/AVv/s1200/kopi.jpg',
      ],
      ['https://1.bp.blogspot.com/-a/B/C/D/s72-w640-h480-c/kopi.jpg', 'https://1.bp.blogspot.com/-a/B/C/D/s1200/kopi.jpg'],
      [
        'https://lh3.googleusercontent.com/blogger_img_proxy/AEn=w72-h72-p-k-no-nu',
        'https://lh3.googleusercontent.com/blogger_img_proxy/AEn=s1200',
      ],
      ['https://blogger.googleusercontent.com/img/a/AVv=s72-c', 'https://blogger.googleusercontent.com/img/a/AVv=s1200'],
      ['https://blogger.googleusercontent.com/img/a/AVv=s320', 'https://blogger.googleusercontent.com/img/a/AVv=s1200'],
      [
        'https://blogger.googleusercontent.com/img/b/R29/AVv/s1600/kopi.jpg',
        'https://blogger.googleusercontent.com/img/b/R29/AVv/s1600/kopi.jpg',
      ],
      [
        'https://blogger.googleusercontent.com/img/b/R29/AVv/w640-h480/kopi.jpg',
        'https://blogger.googleusercontent.com/img/b/R29/AVv/w640-h480/kopi.jpg',
      ],
      ['https://desa.example/s72-c/kopi.jpg', 'https://desa.example/s72-c/kopi.jpg'],
    ] as const) {
      expect(thumbnail(given)).to.equal(wanted);
      expect(ofHtml(`<img src="${given}">`)).to.equal(wanted);
      expect(json({ image: given }).image?.url).to.equal(wanted);
    }
  });
});

describe('words as other systems write them', () => {
  it('takes media:description for a summary where there is nothing else', () => {
    expect(rss('<media:group><media:description>Film panen.</media:description></media:group>').summary).to.equal('Film panen.');
    expect(
      rss('<media:content url="/a.jpg" medium="image"><media:description>Foto panen.</media:description></media:content>').summary,
    ).to.equal('Foto panen.');
    expect(
      rss('<description>Isi.</description><media:content url="/a.jpg"><media:description>Foto.</media:description></media:content>')
        .summary,
    ).to.equal('Isi.');
    const entry = (inside: string) =>
      only(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link href="/a"/>${inside}</entry></feed>`);
    expect(entry('<media:group><media:description>Film panen.</media:description></media:group>').summary).to.equal('Film panen.');
    expect(entry('<media:description>Foto.</media:description><content type="html">&lt;p&gt;Isi.&lt;/p&gt;</content>').summary).to.equal(
      'Isi.',
    );
  });

  it('leaves control characters out', () => {
    const article = json({
      title: 'Ko\u0000pi\u0007 \u0001\u009fBanyu\u007fwangi',
      summary: 'Si\u0008ap\u000b.',
      content_text: 'Sa\u0002tu\n\nDua',
      tags: ['Eko\u0003nomi'],
    });
    expect([article.title, article.summary, article.text, article.tags[0]]).to.deep.equal([
      'Kopi Banyuwangi',
      'Siap .',
      'Satu\n\nDua',
      'Ekonomi',
    ]);
    expect(json({ content_html: '<p>Sa\u0002tu</p>\n' }).html).to.equal('<p>Satu</p>\n');
  });

  it('mends titles that were escaped once too often, and no others', () => {
    for (const [written, meant] of [
      ['Kopi &amp;amp; Teh', 'Kopi & Teh'],
      ['&amp;#8220;Naik Kelas&amp;#8221; di Muncar &amp;#x27;26&amp;nbsp;!', "“Naik Kelas” di Muncar '26 !"],
      ['Kopi &amp;quot;Osing&amp;quot; &amp;hellip;', 'Kopi "Osing" …'],
      ['Jum&amp;rsquo;at', 'Jum’at'],
      ['Kopi &amp; Teh', 'Kopi & Teh'],
      ['Arti &amp;lt;b&amp;gt; di HTML', 'Arti &lt;b&gt; di HTML'],
      ['Arti &lt;b&gt; di HTML', 'Arti <b> di HTML'],
      ['Menulis &amp;amp; dan &amp;lt; di HTML', 'Menulis &amp; dan &lt; di HTML'],
      ['A &amp;foo; B', 'A &foo; B'],
    ] as const) {
      expect(json({ title: written }).title).to.equal(meant);
      expect(ofPost({ title: { rendered: written } }).title).to.equal(meant);
    }
  });
});

describe('WordPress beyond its core', () => {
  it('reads a single post', () => {
    const article = only(JSON.stringify(post({})));
    expect([article.title, article.url, article.html]).to.deep.equal(['Kopi', 'https://desa.example/kopi', '<p>Isi.</p>']);
    expect(only(JSON.stringify(post({ title: 'Kopi' }))).title).to.equal('Kopi');
    for (const other of [
      { title: 'Data', link: 'https://kab.example/' },
      { title: { rendered: 'x' } },
      { code: 'rest_post_invalid_id', message: 'No', data: {} },
    ])
      expect(() => parseFeed(JSON.stringify(other), FROM), JSON.stringify(other)).to.throw();
  });

  const sizes = {
    thumbnail: ['https://desa.example/kopi-150x150.jpg', 150, 150],
    full: ['https://desa.example/kopi.jpg', 1200, 800, false],
  };
  for (const fields of [
    { jetpack_featured_media_url: 'https://desa.example/kopi.jpg' },
    { featured_image_src: 'https://desa.example/kopi.jpg' },
    { featured_image_src: ['https://desa.example/kopi.jpg', 1200, 800, false] },
    { featured_image_url: 'https://desa.example/kopi.jpg' },
    { featured_media_src_url: 'https://desa.example/kopi.jpg' },
    { featured_image: { source_url: 'https://desa.example/kopi.jpg' } },
    {
      better_featured_image: {
        alt_text: 'Biji kopi',
        source_url: 'https://desa.example/kopi.jpg',
        media_details: { width: 1200, height: 800 },
      },
    },
    { fimg_url: 'https://desa.example/kopi.jpg' },
    { fifu_image_url: 'https://desa.example/kopi.jpg' },
    { uagb_featured_image_src: sizes },
    { rttpg_featured_image_url: sizes },
    { blog_post_layout_featured_media_urls: sizes },
    { featured_image_urls: { thumbnail: 'https://desa.example/kopi-150x150.jpg', large: 'https://desa.example/kopi.jpg' } },
    { featured_image_url: { thumbnail: 'https://desa.example/kopi-150x150.jpg', full: 'https://desa.example/kopi.jpg' } },
    { yoast_head_json: { og_image: [{ url: 'https://desa.example/kopi.jpg' }] } },
    { yoast_head_json: { twitter_image: 'https://desa.example/kopi.jpg' } },
    { aioseo_head_json: { 'og:image': 'https://desa.example/kopi.jpg' } },
    { featured_media: 12, featured_image_alt: 'Biji kopi', featured_image_caption: 'Foto: Humas', fimg_url: false, jetpack_featured_media_url: '', featured_image_src: null, thumbnail_url: 'https://desa.example/kopi.jpg' }, // prettier-ignore
  ])
    it(`finds the picture in ${Object.keys(fields).join()}`, () => {
      expect(ofPost(fields).image?.url).to.equal('https://desa.example/kopi.jpg');
    });

  it('prefers the whole picture to its thumbnail, and takes its description', () => {
    const thumb = 'https://desa.example/kopi-150x150.jpg';
    expect(
      ofPost({ featured_image_thumb: thumb, featured_image_src_square: thumb, fimg_url: 'https://desa.example/kopi.jpg' }).image?.url,
    ).to.equal('https://desa.example/kopi.jpg');
    expect(ofPost({ better_featured_image: { alt_text: 'Biji', source_url: 'https://desa.example/kopi.jpg' } }).image?.alt).to.equal(
      'Biji',
    );
    expect(ofPost({ featured_image_caption: 'Foto: Humas', featured_image_id: 4 }).image).to.equal(undefined);
  });
});

describe('JSON with raw control characters in its texts', () => {
  it('is read, with its lines', () => {
    const text =
      feedText([item('a', { title: 'Kopi@Osing', content_text: 'Satu#Dua "kutip"' })])
        .replace('@', '\t')
        .replace('#', '\r\n\n') + '\n';
    const article = only(text);
    expect([article.title, article.text]).to.deep.equal(['Kopi Osing', 'Satu\r\n\nDua "kutip"']);
    expect(only(JSON.stringify([post({})], null, '\t').replace('Isi.', 'Isi\u0001\n.')).html).to.equal('<p>Isi\n.</p>');
  });
});
