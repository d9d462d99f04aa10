import { heapOf } from '../lib/heap.mjs';
import { rotate } from '../lib/rotate.mjs';
import { Site } from '../lib/site.mjs';
import { valueOf } from '../lib/stats.mjs';
import { reader, visit } from '../lib/visit.mjs';
import { builds } from '../lib/builds.mjs';
import { Lists } from '../pages/lists.mjs';

const SIZES = [100, 1000, 10_000];

async function measure({ url, marks, before, count }) {
  const context = await reader();
  const { client, page, measures } = await visit(context, url, { marks, before });
  const { v8, all } = await heapOf(client);
  const nodes = await page.evaluate(() => {
    // Comments and texts too: each is made, and kept.
    const count = (root) => {
      const walker = document.createTreeWalker(root);
      let sum = 0;
      for (let node = root; node; node = walker.nextNode()) sum += 1 + (node.shadowRoot ? count(node.shadowRoot) : 0);
      return sum;
    };
    return count(document);
  });
  await context.close();
  return { ...measures, v8, all, nodes: nodes / count };
}

/** The same with what an empty page costs taken away, by card. */
function byCard(row, none, count) {
  const less = (key) => (row.values[key] - none.values[key]) / count;
  return { ...row, values: { ...row.values, each: less('task') * 1000, v8Each: less('v8'), allEach: less('all') } };
}

export default async function many({ runs = 3 }) {
  const site = await new Site().start();
  const lists = await new Lists(site).start();
  const kinds = {
    ours: (count) => lists.ours(count),
    ...(builds[1] && { 'ours before': (count) => lists.ours(count, builds[1]) }),
    innerHTML: (count) => lists.peer('list-by-inner-html', count),
    Preact: (count) => lists.peer('list-by-preact', count),
  };
  const pages = (count) =>
    Object.entries(kinds).map(([kind, make]) => ({ ...make(count), kind, count, name: `${kind}, ${count.toLocaleString('en')}` }));
  const none = await rotate(pages(1), runs, measure, 1);
  const rows = [];
  for (const count of SIZES) {
    const contenders = pages(count);
    if (count === 1000) contenders.push({ ...lists.hundreds(count), kind: 'ours', count, name: 'ours, 10 lists of 100' });
    const found = await rotate(contenders, count > 1000 ? Math.min(runs, 2) : runs, measure);
    rows.push(
      ...found.map((row) => {
        const { kind } = contenders.find(({ name }) => name === row.name);
        return byCard(
          row,
          none.find(({ name }) => name === `${kind}, 1`),
          count,
        );
      }),
    );
  }
  site.close();
  const ours = (key, count = '1,000') => valueOf(rows, `ours, ${count}`, key);
  const ratio = (key) => ours(key) / valueOf(rows, 'innerHTML, 1,000', key);
  return {
    name: 'many',
    title: 'Many cards in one list',
    how: 'All in one list, beside the same HTML by innerHTML; no throttling. A card: less a page with one card.',
    metrics: [
      { key: 'task', label: 'main thread', unit: 'ms', digits: 0 },
      { key: 'shown', label: 'shown', unit: 'ms', digits: 0 },
      { key: 'script', label: 'script', unit: 'ms', digits: 0 },
      { key: 'layout', label: 'style, layout', unit: 'ms', digits: 0 },
      { key: 'each', label: 'a card', unit: 'µs', digits: 0 },
      { key: 'v8Each', label: 'V8 a card', unit: 'B', digits: 0 },
      { key: 'allEach', label: 'heap a card', unit: 'B', digits: 0 },
      { key: 'nodes', label: 'nodes a card', digits: 1 },
    ],
    rows,
    base: 'innerHTML, 1,000',
    goals: [
      { what: 'main thread, 1,000, against innerHTML', value: ratio('task'), limit: 0.95 },
      { what: 'V8 heap a card, 1,000', value: ours('v8Each'), limit: 2000, unit: 'B' },
      { what: 'time a card, 10,000 against 1,000', value: ours('each', '10,000') / ours('each'), limit: 1.2 },
    ],
  };
}
