import { rotate } from '../lib/rotate.mjs';
import { Site } from '../lib/site.mjs';
import { valueOf } from '../lib/stats.mjs';
import { CAUSE_NAMES } from '../lib/trace.mjs';
import { reader, slow, visit } from '../lib/visit.mjs';
import { putContenders } from '../pages/contenders.mjs';

const FIRST = [
  { key: 'headlines', label: '6 headlines', unit: 'ms', digits: 0 },
  { key: 'again', label: 'return visit', unit: 'ms', digits: 0 },
  { key: 'task', label: 'main thread', unit: 'ms', digits: 0 },
  { key: 'againTask', label: 'of the return', unit: 'ms', digits: 0 },
  { key: 'lcp', label: 'LCP', unit: 'ms', digits: 0 },
  { key: 'cls', label: 'CLS', digits: 3 },
  { key: 'feedAsked', label: 'feed asked', unit: 'ms', digits: 0 },
  { key: 'feedHere', label: 'feed here', unit: 'ms', digits: 0 },
  { key: 'longest', label: 'longest task', unit: 'ms', digits: 0 },
  { key: 'scriptBytes', label: 'script bytes', unit: 'B', digits: 0 },
  { key: 'feedRequests', label: 'of the feed', digits: 0 },
  { key: 'againRequests', label: 'and again', digits: 0 },
];

/** By name, since the least that is written by hand is what all is compared with. */
const decides = (name) => /^(by hand|bwi\.js|bwi\.js before|bwi\.js, (feed|all) preloaded)$/.test(name);

export default async function decide({ runs = 4 }) {
  const site = await new Site().start();
  const contenders = (await putContenders(site)).filter(({ name }) => decides(name));
  // First, since what names the causes takes time itself, and engines compile meanwhile.
  const causes = await rotate(contenders, Math.min(runs, 3), async ({ url, marks }) => {
    const context = await reader();
    const { measures } = await visit(context, url, { marks, conditions: slow, detailed: true });
    await context.close();
    return measures;
  });
  const rows = await rotate(contenders, runs, async ({ url, marks }) => {
    const context = await reader();
    const asked = () => site.count(/^GET .*feed\.json/);
    site.forget();
    const { page, measures } = await visit(context, url, { marks, conditions: slow });
    const feedRequests = asked();
    await page.close();
    site.forget();
    const { measures: again } = await visit(context, url, { marks, conditions: slow });
    await context.close();
    return { ...measures, feedRequests, again: again.headlines, againTask: again.task, againRequests: asked() };
  });
  site.close();
  const ratio = (key) => valueOf(rows, 'bwi.js', key) / valueOf(rows, 'by hand', key);
  return [
    {
      name: 'decide',
      title: 'What decides',
      how: 'Six cards and a share bar, the first visit and the next one; slow 4G, processor 4 × slower.',
      metrics: FIRST,
      rows,
      base: 'by hand',
      goals: [
        { what: 'six headlines against by hand', value: ratio('headlines'), limit: 1.15 },
        {
          what: 'with the fast snippet',
          value: valueOf(rows, 'bwi.js, feed preloaded', 'headlines') / valueOf(rows, 'by hand', 'headlines'),
          limit: 1,
        },
        {
          what: 'with that of a pinned version',
          value: valueOf(rows, 'bwi.js, all preloaded', 'headlines') / valueOf(rows, 'by hand', 'headlines'),
          limit: 1,
        },
        { what: 'main thread against by hand', value: ratio('task'), limit: 1.05 },
        { what: 'return visit against by hand', value: ratio('again'), limit: 0.9 },
      ],
    },
    {
      name: 'causes',
      title: 'Where the main thread’s time goes',
      how: 'The own time of each cause on the first visit, processor 4 × slower.',
      metrics: CAUSE_NAMES.map((name) => ({ key: `cause:${name}`, label: name, digits: 0 })),
      rows: causes,
      base: 'by hand',
    },
  ];
}
