import { readdirSync, readFileSync } from 'node:fs';
import { rotate } from './test/bench/lib/rotate.mjs';
import { Site } from './test/bench/lib/site.mjs';
import { valueOf } from './test/bench/lib/stats.mjs';
import { reader, slow, visit } from './test/bench/lib/visit.mjs';
import { putContenders } from './test/bench/pages/contenders.mjs';
import { putPages } from './test/bench/sections/share.mjs';
import { shell } from './test/bench/pages/shell.mjs';
import { closeBrowser } from './test/bench/lib/browser.mjs';
const [kind, runs] = [process.argv[2], Number(process.argv[3] ?? 5)];
const site = await new Site().start();
const all = kind === 'share' ? await putPages(site) : await putContenders(site);
const keep = all.filter(({ name }) => ['by hand'].includes(name));
for (const arg of process.argv.slice(4)) {
  const [name, dir] = arg.split('=');
  for (const f of readdirSync(dir).filter((f) => /^bwi.*\.js$/.test(f))) site.put(`${name}/dist/` + f, readFileSync(`${dir}/` + f));
  const html = kind === 'share'
    ? shell(`<style>bwi-share-bar:not(:defined){display:block;min-height:7rem}</style><script src="${site.publisher}${name}/dist/bwi.js" async></script>`, '<bwi-share-bar></bwi-share-bar>')
    : shell(`<style>bwi-news-list:not(:defined){display:block;min-height:62rem}bwi-share-bar:not(:defined){display:block;min-height:7rem}</style><script src="${site.publisher}${name}/dist/bwi.js" data-feed="${site.publisher}demo/feed.json" async></script>`, '<bwi-news-list heading="Berita Banyuwangi" limit="6"></bwi-news-list><bwi-share-bar></bwi-share-bar>');
  site.put(`${name}.html`, html);
  keep.push({ name, marks: all[0].marks, url: site.partner + `${name}.html` });
}
const rows = await rotate(keep, runs, async ({ url, marks }) => {
  const context = await reader();
  if (kind === 'return') { const { page } = await visit(context, url, { marks }); await page.close(); }
  const { measures } = await visit(context, url, { marks, conditions: slow });
  await context.close();
  return measures;
}, 1);
const keys = ['headlines', 'share', 'task', 'script', 'layout', 'longest', 'cls', 'feedAsked', 'feedHere', 'scriptBytes', 'requests'];
console.log(['', ...keys].join('\t'));
for (const { name, values } of rows) console.log([name.padEnd(18), ...keys.map((k) => values[k] === undefined ? '-' : Math.round(values[k] * 100) / 100)].join('\t'));
const k = kind === 'share' ? 'share' : 'headlines';
for (const n of keep.map(({name})=>name)) console.log(n, 'time ÷', (valueOf(rows, n, k) / valueOf(rows, 'by hand', k)).toFixed(3), 'task ÷', (valueOf(rows, n, 'task') / valueOf(rows, 'by hand', 'task')).toFixed(3));
site.close(); await closeBrowser(); process.exit();
