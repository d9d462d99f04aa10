import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { feedText, item } from '../sample-feed.js';

const FROM = 'https://kab.example/wp-json/wp/v2/posts';
const ODD = [undefined, null, '', ' ', 0, 1, -1, true, [], [null], {}, { rendered: null }, { rendered: 5 }, 'javascript:alert(1)', 'http://', '<b>', '\ud800', '&#0;', '0000-00-00', 'x'.repeat(5000)]; // prettier-ignore

/** `value` with each field, at any depth, in turn odd. */
function* mutations(value: object, path = ''): Generator<[name: string, value: object]> {
  for (const [key, inner] of Object.entries(value)) {
    for (const odd of ODD)
      yield [
        `${path}${key} = ${JSON.stringify(odd)}`.slice(0, 80),
        Array.isArray(value) ? value.map((v, i) => (String(i) === key ? odd : v)) : { ...value, [key]: odd },
      ];
    if (typeof inner === 'object' && inner !== null)
      for (const [name, changed] of mutations(inner, `${path}${key}.`))
        yield [name, Array.isArray(value) ? value.map((v, i) => (String(i) === key ? changed : v)) : { ...value, [key]: changed }];
  }
}

const post = {
  id: 7, date: '2021-01-18T09:00:00', date_gmt: '2021-01-18T02:00:00', guid: { rendered: 'https://kab.example/?p=7' }, slug: 'a', link: 'https://kab.example/a',
  title: { rendered: 'Panen' }, content: { rendered: '<p>Isi</p>' }, excerpt: { rendered: '<p>Isi</p>' },
  _embedded: { author: [{ name: 'Ani' }], 'wp:featuredmedia': [{ source_url: '/a.jpg', alt_text: 'x', media_details: { width: 8, height: 6 } }], 'wp:term': [[{ name: 'Tani', slug: 'tani' }]] },
  yoast_head_json: { og_site_name: 'Kabar', og_image: [{ url: '/a.jpg' }] }, _links: { self: [{ href: 'https://kab.example/wp-json/wp/v2/posts/7' }] },
}; // prettier-ignore
const jsonItem = {
  ...item('https://kab.example/a', { external_url: 'https://kab.example/b', content_html: '<p>Isi</p>', image: '/a.jpg', attachments: [{ url: '/a.png', mime_type: 'image/png' }], _bwi: { image_alt: 'x', related: ['b'] }, authors: [{ name: 'Ani' }] }),
}; // prettier-ignore

const kept = (text: string): number => parseFeed(text, FROM).articles.length;

describe('one odd field', () => {
  it('loses no post of WordPress', () => {
    for (const [name, changed] of mutations(post)) expect(kept(JSON.stringify([changed])), name).to.equal(1);
  });

  it('loses no item of a JSON Feed that has another address', () => {
    for (const [name, changed] of mutations(jsonItem)) expect(kept(feedText([changed])), name).to.equal(1);
    for (const [name, changed] of mutations({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      home_page_url: '/',
      next_url: '/2',
      language: 'id',
      authors: [{ name: 'A' }],
    }))
      expect(kept(JSON.stringify({ ...changed, items: [jsonItem] })), name).to.equal(1);
  });

  it('loses no item of RSS and no entry of Atom', () => {
    const rss = ['<title>A</title>', '<link>https://kab.example/a</link>', '<guid isPermaLink="false">https://kab.example/?p=1</guid>', '<description>Isi</description>', '<content:encoded><![CDATA[<p>Isi</p>]]></content:encoded>', '<pubDate>Mon, 18 Jan 2021 09:00:00 +0700</pubDate>', '<category>Tani</category>', '<dc:creator>Ani</dc:creator>', '<enclosure url="/a.jpg" type="image/jpeg"/>', '<media:content url="/a.jpg"><media:title>x</media:title></media:content>', '<source url="x">S</source>']; // prettier-ignore
    const atom = ['<title type="html">A</title>', '<link href="https://kab.example/a"/>', '<id>https://kab.example/?p=1</id>', '<summary>Isi</summary>', '<content type="html">&lt;p>Isi&lt;/p></content>', '<updated>2021-01-18T09:00:00Z</updated>', '<category term="tani"/>', '<author><name>Ani</name></author>', '<source><title>S</title></source>']; // prettier-ignore
    const odd = ['', ' ', 'javascript:alert(1)', '<b>', '</b>', '<![CDATA[', '&', '&lt;', '0', '\0', '<x/>', '">', '5 < 6'];
    const wrap = {
      rss: (inside: string) => `<rss><channel><title>T</title><item>${inside}</item></channel></rss>`,
      atom: (inside: string) => `<feed><title>T</title><entry>${inside}</entry></feed>`,
    };
    for (const [format, fields] of [
      ['rss', rss],
      ['atom', atom],
    ] as const)
      fields.forEach((field, place) => {
        const others = fields.filter((_, i) => i !== place);
        const forms = [
          others.join(''),
          ...[field.replace(/="[^"]*"/, '=""'), field.replace(/ \w+="[^"]*"/g, ''), field.replace(/^<[^>]*>/, '<$&')],
          ...odd.map((value) => field.replace(/>[^<]*<\//, `>${value}</`)),
        ];
        for (const form of forms) {
          // What an unclosed section swallows is gone, and no reader could have it back.
          const text = form.includes('<![CDATA[</')
            ? others.join('')
            : form === forms[0]
              ? form
              : fields.map((other, i) => (i === place ? form : other)).join('');
          expect(kept(wrap[format](text)), form).to.equal(1);
        }
      });
  });

  it('leaves two items of one id apart where their addresses differ', () => {
    const { articles } = parseFeed(feedText([item('a', { id: '1' }), item('b', { id: '1' }), item('b', { id: '2' })]), FROM);
    expect(articles.map(({ id }) => id)).to.deep.equal(['1', 'https://kab.example/berita/b']);
  });
});
