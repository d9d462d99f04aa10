import { bundle, weighing, weightOf } from '../lib/bundle.mjs';
import { builds, putBuild } from '../lib/builds.mjs';
import { SHARE } from '../lib/root.mjs';
import { rotate } from '../lib/rotate.mjs';
import { Site } from '../lib/site.mjs';
import { valueOf } from '../lib/stats.mjs';
import { reader, slow, visit } from '../lib/visit.mjs';
import { shell } from '../pages/shell.mjs';

const METRICS = [
  { key: 'share', label: 'buttons', unit: 'ms', digits: 0 },
  { key: 'cls', label: 'CLS', digits: 3 },
  { key: 'longest', label: 'longest task', unit: 'ms', digits: 0 },
  { key: 'script', label: 'script', unit: 'ms', digits: 0 },
  { key: 'scriptBytes', label: 'script bytes', unit: 'B', digits: 0 },
  { key: 'allBytes', label: 'all bytes', unit: 'B', digits: 0 },
  { key: 'requests', label: 'requests', digits: 0 },
];

const FONTS = ['fa-brands-400', 'fa-regular-400', 'fa-solid-900'].map((name) => `node_modules/shariff/dist/${name}.woff2`);
/** A button is there when it is more than an empty place: the peers write their places into the page and fill them later. */
const filled = (selector, child) => ({ share: `document.querySelectorAll('${selector} ${child}').length >= 4` });

/** Each contender's head and body; the share bar alone. */
export async function putPages(site) {
  const { code } = await bundle('test/bench/pages/share-by-hand.mjs');
  await site.putFiles(...FONTS);
  await site.putFiles(...['shareon.iife.js', 'shareon.min.css'].map((name) => `node_modules/shareon/dist/${name}`));
  await site.putFiles(...['shariff.complete.js', 'shariff.complete.css'].map((name) => `node_modules/shariff/dist/${name}`));
  const byHand = (name, script) => ({
    name,
    marks: filled('#share', 'a'),
    head: '',
    body: `<div id="share"></div><script src="${site.put(`${name.replace(/\W+/g, '-')}.js`, script)}" async></script>`,
  });
  const at = (path) => site.publisher + path;
  return [
    ...builds.map((build) => ({
      name: build.name,
      marks: { share: `document.querySelector('bwi-share-bar')?.shadowRoot?.querySelectorAll('a, button').length >= 4` },
      head: `<style>bwi-share-bar:not(:defined){display:block;min-height:7rem}</style><script src="${putBuild(site, build)}" async></script>`,
      body: '<bwi-share-bar></bwi-share-bar>',
    })),
    byHand('by hand', code),
    byHand('by hand, our bytes', weighing(code, weightOf(...SHARE))),
    {
      name: 'shareon',
      marks: filled('.shareon', 'a[href]'),
      head: `<link rel="stylesheet" href="${at('node_modules/shareon/dist/shareon.min.css')}"><script src="${at('node_modules/shareon/dist/shareon.iife.js')}" defer init></script>`,
      body: `<div id="share"><h2>Bagikan Artikel</h2><div class="shareon">${['whatsapp', 'facebook', 'telegram', 'twitter', 'copy-url'].map((name) => `<a class="${name}"></a>`).join('')}</div></div>`,
    },
    {
      name: 'Shariff',
      marks: filled('.shariff', 'li a'),
      head: `<link rel="stylesheet" href="${at('node_modules/shariff/dist/shariff.complete.css')}">`,
      body: `<div id="share"><h2>Bagikan Artikel</h2><div class="shariff" data-services="[&quot;whatsapp&quot;,&quot;facebook&quot;,&quot;telegram&quot;,&quot;twitter&quot;]"></div></div><script src="${at('node_modules/shariff/dist/shariff.complete.js')}"></script>`,
    },
  ].map(({ head, body, ...contender }) => {
    const path = `share-${contender.name.replace(/\W/g, '-')}.html`;
    site.put(path, shell(head, body));
    return { ...contender, url: site.partner + path };
  });
}

export default async function share({ runs = 5 }) {
  const site = await new Site().start();
  const contenders = await putPages(site);
  const rows = await rotate(
    contenders,
    runs,
    async ({ url, marks }) => {
      const context = await reader();
      const { measures } = await visit(context, url, { marks, conditions: slow });
      await context.close();
      const { bytes, pageBytes, ...rest } = measures;
      return { ...rest, allBytes: bytes - pageBytes };
    },
    1,
  );
  site.close();
  const ratio = (peer, key) => valueOf(rows, 'bwi.js', key) / valueOf(rows, peer, key);
  return {
    name: 'share',
    title: 'The share bar alone',
    how: 'A page with nothing but a share bar; slow 4G, processor 4 × slower, empty caches. All bytes: without the page itself.',
    metrics: METRICS,
    rows,
    base: 'by hand',
    goals: [{ what: 'buttons against by hand', value: ratio('by hand', 'share'), limit: 1.4 }],
  };
}
