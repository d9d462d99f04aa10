import { expect } from '@open-wc/testing';
import { safeHtml } from '../../src/dom/safe-html.js';
import { FeedError } from '../../src/feed/feed-error.js';
import { parseFeed } from '../../src/feed/parse-feed.js';

const FROM = 'https://kab.example/umpan';
const LENGTH = 300_000;

/** What makes a reader look ahead, again and again, or nest without end. */
const PIECES = ['<', '<a', '<a ', '<a href="', "<a href='", '<!--', '<!', '<![CDATA[', '<?', '</', '</b>', '<b>', '<div>', '<p hidden>', '<img src=x>', '<noscript><img src=a>', '<svg>', '<script>', '<form>', '<a b=c ', '&', '&#', '&amp', '[', '[a ', '[/a]', '[a_b c="', '{"', '[{', '"\\', ' ', '\n', '<br>', 'The post a appeared first on ', '<a>x</a>', '<item>', '<entry>', '<rss>', '<x:y xmlns:z="w">', '<z xml:base="y/">', '<<b>', '1 Jan 2021 ', '<?xml ', '<!doctype [', '<img srcset="a 1x, ']; // prettier-ignore

/** Reads `text`; no feed is an answer too. */
function read(text: string): void {
  try {
    parseFeed(text, FROM);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
  }
}

// What took quadratic time would take minutes, and be ended by the time limit of a test.
describe('hundreds of thousands of one piece', () => {
  for (const piece of PIECES)
    it(`are read in time: ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length));
      const value = `<![CDATA[${text}]]>`;
      read(text);
      read(`${text}{"items":[]}${text}`);
      for (const inside of [text, value]) {
        read(
          `<rss><channel><item><title>${inside}</title><link>/a</link><description>${inside}</description><pubDate>${inside}</pubDate></item></channel></rss>`,
        );
        read(
          `<feed><entry><title type="html">${inside}</title><link href="/a"/><content type="xhtml"><div>${inside}</div></content></entry></feed>`,
        );
      }
      read(JSON.stringify({ items: [{ url: '/a', title: text, content_html: text, date_published: text, tags: text, language: text }] }));
      read(JSON.stringify([{ link: '/a', title: { rendered: text }, excerpt: { rendered: text }, content: { rendered: text } }]));
      expect(() => safeHtml(text, { base: FROM, headingLevel: 1 })).not.to.throw();
    });
});
