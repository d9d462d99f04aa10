import { rotate } from '../lib/rotate.mjs';
import { Site } from '../lib/site.mjs';
import { valueOf } from '../lib/stats.mjs';
import { reader, slow, visit } from '../lib/visit.mjs';
import { putContenders } from '../pages/contenders.mjs';
import { METRICS } from './first.mjs';

const OURS = 'bwi.js, last good copy';
const BARE = 'bwi.js, without the copy';

/** Forgets our copy but leaves the browser's own cache, as where storage is refused. */
const forgetCopy = (page) => page.evaluate(() => caches.delete('bwi-feeds'));

export default async function returnVisit({ runs = 5 }) {
  const site = await new Site().start();
  const pages = await putContenders(site);
  const [ours, ...peers] = pages;
  const contenders = [{ ...ours, name: OURS }, { ...ours, name: BARE, between: forgetCopy }, ...peers];
  const rows = await rotate(
    contenders,
    runs,
    async ({ url, marks, between }) => {
      const context = await reader();
      const { page } = await visit(context, url, { marks });
      await between?.(page);
      await page.close();
      site.forget();
      const { measures } = await visit(context, url, { marks, conditions: slow });
      await context.close();
      return { ...measures, feedRequests: site.count(/^GET .*feed\.json/) };
    },
    1,
  );
  site.close();
  const ratio = (name) => valueOf(rows, name, 'headlines') / valueOf(rows, 'by hand', 'headlines');
  return {
    name: 'return',
    title: 'Return visit',
    how: 'The same pages once more, on the same slow phone: scripts and pictures are in the browser’s cache, page and feed are revalidated.',
    metrics: METRICS,
    rows,
    base: 'by hand',
    goals: [{ what: 'six headlines with the copy, against by hand', value: ratio(OURS), limit: 0.85 }],
  };
}
