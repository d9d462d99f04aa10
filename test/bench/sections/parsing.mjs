import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseFeed } from '../../../dist/feed.js';
import { timeOf } from '../lib/clock.mjs';
import { rotate } from '../lib/rotate.mjs';
import { atom, jsonFeed, makeItems, rss, wordPress } from '../lib/sample.mjs';

const FROM = 'https://example.org/feed';
const ARTICLES = 1000;

export default async function parsing({ runs = 5 }) {
  const items = makeItems(ARTICLES, { paragraphs: 4 });
  const texts = { json: jsonFeed(items), wordPress: wordPress(items), rss: rss(items), atom: atom(items) };
  const contenders = [
    { name: 'JSON.parse of JSON Feed', text: texts.json, parse: JSON.parse },
    { name: 'ours, JSON Feed', text: texts.json, parse: (text) => parseFeed(text, FROM).articles },
    { name: 'feedsmith, JSON Feed', text: texts.json, parse: (text) => parseJsonFeed(JSON.parse(text)).items },
    { name: 'ours, WordPress', text: texts.wordPress, parse: (text) => parseFeed(text, FROM).articles },
    { name: 'ours, RSS', text: texts.rss, parse: (text) => parseFeed(text, FROM).articles },
    { name: 'feedsmith, RSS', text: texts.rss, parse: (text) => parseRssFeed(text).items },
    { name: 'ours, Atom', text: texts.atom, parse: (text) => parseFeed(text, FROM).articles },
    { name: 'feedsmith, Atom', text: texts.atom, parse: (text) => parseAtomFeed(text).entries },
  ];
  for (const { name, text, parse } of contenders) {
    const { length = ARTICLES } = parse(text);
    if (length !== ARTICLES) throw new Error(`${name} finds ${length} of ${ARTICLES} articles.`);
  }
  const rows = await rotate(
    contenders,
    runs,
    ({ text, parse }) => {
      const ms = timeOf(() => parse(text));
      return { speed: Buffer.byteLength(text) / 1e3 / ms, ms };
    },
    1,
  );
  return {
    name: 'parsing',
    title: 'Parsing',
    how: `Feeds of ${ARTICLES.toLocaleString('en')} articles with bodies, in Node.`,
    metrics: [
      { key: 'speed', label: 'MB/s', digits: 1, more: true },
      { key: 'ms', label: 'a feed', unit: 'ms', digits: 1 },
    ],
    rows,
  };
}
