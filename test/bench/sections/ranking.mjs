import MiniSearch from 'minisearch';
import { parseFeed, rankRelated } from '../../../dist/feed.js';
import { rotate } from '../lib/rotate.mjs';
import { jsonFeed, makeItems } from '../lib/sample.mjs';
import { timeOf } from '../lib/clock.mjs';

const SIZES = [100, 1000, 10_000, 50_000];

/** In pieces, for more than 5,000 items of a feed are not read. */
function makeArticles(size, articles = []) {
  while (articles.length < size) {
    const count = Math.min(5000, size - articles.length);
    const items = makeItems(count, { paragraphs: 2, start: articles.length });
    articles = [...articles, ...parseFeed(jsonFeed(items), 'https://example.org/feed').articles];
  }
  return articles;
}

const plain = ({ html = '' }) => html.replace(/<[^>]*>/g, ' ');

/** Both read the same fields; a new array each time, for ours keeps an index with the array. */
const contenders = {
  ours: (articles) => {
    const list = [...articles];
    return (article) => rankRelated(article, list);
  },
  minisearch: (articles) => {
    const search = new MiniSearch({ fields: ['title', 'summary', 'text', 'tags'], idField: 'row' });
    search.addAll(articles.map((article, row) => ({ row, title: article.title, summary: article.summary, text: plain(article), tags: article.tags.join(' ') }))); // prettier-ignore
    return ({ title, summary }) => search.search(`${title} ${summary}`, { boost: { title: 5 } }).slice(0, 4);
  },
};

export default async function ranking({ runs = 3 }) {
  const rows = [];
  for (const size of SIZES) {
    const articles = makeArticles(size);
    const named = Object.entries(contenders).map(([name, prepare]) => ({ name: `${name}, ${size.toLocaleString('en')}`, prepare }));
    // The largest takes seconds: there, more rounds would say no more.
    const rounds = size > 1e4 ? Math.min(runs, 1) : runs;
    rows.push(
      ...(await rotate(
        named,
        rounds,
        ({ prepare }) => {
          const start = performance.now();
          const find = prepare(articles);
          const found = find(articles[size >> 1]);
          const first = performance.now() - start;
          if (found.length !== 4) throw new Error(`${found.length} of 4 found.`);
          let next = 0;
          const again = timeOf(() => find(articles[(next += 7) % size]), 100);
          return { first, again };
        },
        size > 1e4 ? 0 : 1,
      )),
    );
  }
  return {
    name: 'ranking',
    title: 'Related news',
    how: 'Four articles related to one, in Node: the first answer, with the index that it needs, and each further one.',
    metrics: [
      { key: 'first', label: 'first', unit: 'ms' },
      { key: 'again', label: 'further', unit: 'ms' },
    ],
    rows,
    base: 'minisearch, 1,000',
  };
}
