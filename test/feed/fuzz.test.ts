import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import type { Article } from '../../src/feed/article.js';
import { FeedError } from '../../src/feed/feed-error.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { ready } from '../helpers.js';
import type { BwiArticle, BwiArticleCard } from '../../src/index.js';

const URL = 'https://kab.example/umpan';
const tame = fc.constantFrom(
  'Panen',
  'a &amp; b',
  '<p>Isi</p>',
  '2021-01-18',
  'Mon, 18 Jan 2021 09:00:00 +0700',
  'https://kab.example/a',
  '/b',
  '',
  '<![CDATA[x]]>',
  '&#0;',
  '\ud800',
);
const text = fc.oneof(tame, fc.string({ unit: 'binary', maxLength: 20 }));
const value = fc.oneof(text, fc.jsonValue({ maxDepth: 2 }));
const fields = (names: string[]) => fc.dictionary(fc.constantFrom(...names), value, { maxKeys: names.length });

const json = fc.record({ title: value, items: fc.array(fields(['id', 'url', 'external_url', 'title', 'summary', 'content_html', 'content_text', 'image', 'tags', 'authors', 'author', 'date_published', 'language', 'attachments', '_bwi', '__proto__'])) }).map((feed) => JSON.stringify(feed)); // prettier-ignore
const wordpress = fc.array(fc.record({ link: value, title: value, date_gmt: value, excerpt: value, content: fc.oneof(value, fc.record({ rendered: value })), _embedded: fc.oneof(value, fields(['author', 'wp:featuredmedia', 'wp:term'])), yoast_head_json: value }, { requiredKeys: ['link', 'title'] }), { minLength: 1 }).map((posts) => JSON.stringify(posts)); // prettier-ignore
const tags = (names: string[]) =>
  fc.array(
    fc.tuple(fc.constantFrom(...names), text, fc.constantFrom('', ' url="/x.jpg" type="image/png"', ' type="html"', ' href="/a" rel="alternate"', ' =', ' a="<"'), fc.boolean())
      .map(([name, words, attributes, closed]) => `<${name}${attributes}>${words}${closed ? `</${name}>` : ''}`),
  ).map((parts) => parts.join('')); // prettier-ignore
const rss = fc.array(tags(['title', 'link', 'guid', 'description', 'content:encoded', 'pubDate', 'category', 'enclosure', 'media:content', 'dc:creator', 'item'])).map((list) => `<rss><channel>${list.map((item) => `<item>${item}</item>`).join('')}</channel>`); // prettier-ignore
const atom = fc.array(tags(['title', 'link', 'id', 'summary', 'content', 'published', 'updated', 'category', 'author', 'name'])).map((list) => `<feed xml:lang="id">${list.map((entry) => `<entry>${entry}</entry>`).join('')}</feed>`); // prettier-ignore

/** One of a text with pieces cut out, doubled or put elsewhere. */
const broken = (whole: fc.Arbitrary<string>) =>
  fc.tuple(whole, fc.nat(), fc.nat(), fc.boolean()).map(([full, a, b, cut]) => {
    const [from, to] = [a % (full.length + 1), b % (full.length + 1)].sort((x, y) => x - y) as [number, number];
    return cut ? full.slice(0, from) + full.slice(to) : full.slice(0, to) + full.slice(from);
  });

describe('generated feeds', () => {
  for (const [name, feed] of Object.entries({
    json,
    wordpress,
    rss,
    atom,
    'broken json': broken(json),
    'broken rss': broken(rss),
    'broken atom': broken(atom),
  }))
    it(`reads ${name}, or says that it is none; the elements show what was read`, async () => {
      let shown = 0;
      const card = await fixture<BwiArticleCard>(html`<bwi-article-card></bwi-article-card>`);
      const full = await fixture<BwiArticle>(html`<bwi-article></bwi-article>`);
      await fc.assert(
        fc.asyncProperty(feed, async (whole) => {
          let articles: readonly Article[];
          try {
            ({ articles } = parseFeed(whole, URL));
          } catch (error) {
            if (!(error instanceof FeedError)) throw error;
            return;
          }
          for (const { id, url, title, image, published, tags } of articles) {
            for (const address of [url, image?.url ?? url]) expect(address).to.match(/^https?:\/\//);
            expect(id && title, 'id and title').to.be.a('string');
            expect(published === undefined || !isNaN(+published)).to.equal(true);
            expect(new Set(tags).size).to.equal(tags.length);
          }
          const [first] = articles;
          if (!first) return;
          for (const element of [card, full]) {
            element.article = first;
            await element.updateComplete;
            await ready(element);
            expect(element.status).to.equal('ready');
            // What a headline is made of may be white space for the eye; it is there all the same.
            expect(element.shadowRoot!.querySelector('[part~="title"]')!.textContent).to.contain(first.title.trim());
            shown++;
          }
        }),
        { numRuns: 1500, includeErrorInReport: true },
      );
      // Else nothing would have been looked at.
      expect(shown).to.be.above(20);
    });
});
