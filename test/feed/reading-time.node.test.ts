import { expect } from 'chai';
import { describe, it } from 'node:test';
import { FeedError } from '../../src/feed/feed-error.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { PIECES, repeated } from '../long-texts.js';

const FROM = 'https://kab.example/umpan';
/** Time of the processor for all readings of one piece. */
const LIMIT_MS = 20_000;

/** Reads `text`; no feed is an answer too. */
function read(text: string): void {
  try {
    parseFeed(text, FROM);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
  }
}

// What took quadratic time would take minutes.
describe('hundreds of thousands of one piece', () => {
  for (const piece of PIECES)
    it(`are read in time: ${JSON.stringify(piece)}`, () => {
      const before = process.cpuUsage();
      const text = repeated(piece);
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
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).to.be.below(LIMIT_MS);
    });
});
