import { rotate } from '../lib/rotate.mjs';
import { Site } from '../lib/site.mjs';
import { valueOf } from '../lib/stats.mjs';
import { reader, slow, visit } from '../lib/visit.mjs';
import { putContenders } from '../pages/contenders.mjs';

export const METRICS = [
  { key: 'headlines', label: '6 headlines', unit: 'ms', digits: 0 },
  { key: 'feedAsked', label: 'feed asked', unit: 'ms', digits: 0 },
  { key: 'feedHere', label: 'feed here', unit: 'ms', digits: 0 },
  { key: 'share', label: 'share bar', unit: 'ms', digits: 0 },
  { key: 'lcp', label: 'LCP', unit: 'ms', digits: 0 },
  { key: 'cls', label: 'CLS', digits: 3 },
  { key: 'blocking', label: 'blocking', unit: 'ms', digits: 0 },
  { key: 'longest', label: 'longest task', unit: 'ms', digits: 0 },
  { key: 'task', label: 'main thread', unit: 'ms', digits: 0 },
  { key: 'script', label: 'script', unit: 'ms', digits: 0 },
  { key: 'scriptBytes', label: 'script bytes', unit: 'B', digits: 0 },
  { key: 'requests', label: 'requests', digits: 0 },
  { key: 'feedRequests', label: 'of the feed', digits: 0 },
];

export default async function first({ runs = 5 }) {
  const site = await new Site().start();
  const contenders = await putContenders(site);
  const rows = await rotate(
    contenders,
    runs,
    async ({ url, marks, before }) => {
      const context = await reader();
      site.forget();
      const { measures } = await visit(context, url, { marks, before, conditions: slow });
      await context.close();
      return { ...measures, feedRequests: site.count(/^GET .*feed\.json/), preflights: site.count(/^OPTIONS/) };
    },
    1,
  );
  site.close();
  const ratio = (peer, key) => valueOf(rows, 'bwi.js', key) / valueOf(rows, peer, key);
  return {
    name: 'first',
    title: 'First cards',
    how: 'Six cards and a share bar from a feed of 20 articles; slow 4G (1.6 Mbit/s, 150 ms), processor 4 × slower, empty caches.',
    metrics: METRICS,
    rows,
    base: 'by hand',
    goals: [
      { what: 'six headlines against by hand', value: ratio('by hand', 'headlines'), limit: 1.12 },
      { what: 'main-thread work against by hand', value: ratio('by hand', 'task'), limit: 1 },
      { what: 'longest task', value: valueOf(rows, 'bwi.js', 'longest'), limit: 50, unit: 'ms' },
      { what: 'layout shift', value: valueOf(rows, 'bwi.js', 'cls'), limit: 0, unit: ' ' },
      { what: 'feed requests', value: valueOf(rows, 'bwi.js', 'feedRequests'), limit: 1, unit: ' ' },
      { what: 'preflights', value: valueOf(rows, 'bwi.js', 'preflights'), limit: 0, unit: ' ' },
    ],
  };
}
