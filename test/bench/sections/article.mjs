import { SCRIPT } from '../lib/root.mjs';
import { bundle } from '../lib/bundle.mjs';
import { rotate } from '../lib/rotate.mjs';
import { Site } from '../lib/site.mjs';
import { reader, slow, visit } from '../lib/visit.mjs';
import { putFeed } from '../pages/contenders.mjs';
import { shell } from '../pages/shell.mjs';

/** Shows the articles one after the other without waiting for frames; milliseconds for each. Runs in the page. */
async function showAll(ids, root) {
  const body = () => new Function(`return ${root}`)()?.querySelector('.body');
  const element = document.querySelector('bwi-article');
  const start = performance.now();
  for (const id of ids) {
    const before = body();
    if (element) element.articleId = id;
    else void window.benchShow(id);
    // Tasks, not frames: what is measured is the work.
    while (body() === before) await new Promise((resolve) => setTimeout(resolve));
  }
  return (performance.now() - start) / ids.length;
}

async function putPages(site) {
  const { feed, url } = await putFeed(site);
  const [{ id }] = feed.items;
  await site.putFiles(...SCRIPT);
  const { code } = await bundle('test/bench/pages/article-by-hand.mjs');
  const tag = (src) => `<script src="${src}" data-feed="${url}" async></script>`;
  const put = (name, root, head, body) => {
    const path = `article-${name.replace(/\W+/g, '-')}.html`;
    site.put(path, shell(head, body));
    return { name, root, marks: { body: `${root}?.querySelector('.body p')` }, url: site.partner + path };
  };
  const contenders = [
    put(
      'bwi.js',
      `document.querySelector('bwi-article')?.shadowRoot`,
      `<style>bwi-article:not(:defined){display:block;min-height:100vh}</style>${tag(`${site.publisher}dist/bwi.js`)}`,
      `<bwi-article article-id="${id}"></bwi-article>`,
    ),
    put(
      'by hand, DOMPurify',
      `document.getElementById('article')`,
      '<style>#article{min-height:100vh}</style>',
      `<div id="article" data-id="${id}"></div>${tag(site.put('article-by-hand.js', code))}`,
    ),
  ];
  return { contenders, ids: feed.items.map((item) => item.id).reverse() };
}

export default async function article({ runs = 5 }) {
  const site = await new Site().start();
  const { contenders, ids } = await putPages(site);
  const rows = await rotate(
    contenders,
    runs,
    async ({ url, marks, root }) => {
      const context = await reader();
      const cold = await visit(context, url, { marks, conditions: slow });
      await cold.page.close();
      const warm = await visit(context, url, { marks, conditions: slow });
      const each = await warm.page.evaluate(showAll, ids, root);
      await context.close();
      return { ...cold.measures, cold: cold.measures.body, warm: warm.measures.body, each };
    },
    1,
  );
  site.close();
  return {
    name: 'article',
    title: 'A full article',
    how: 'An article with its body, sanitised; slow 4G, processor 4 × slower. Cold: empty caches. Warm: the next visit. Further ones: on the same page.',
    metrics: [
      { key: 'cold', label: 'cold', unit: 'ms', digits: 0 },
      { key: 'warm', label: 'warm', unit: 'ms', digits: 0 },
      { key: 'each', label: 'a further one', unit: 'ms', digits: 1 },
      { key: 'cls', label: 'CLS', digits: 3 },
      { key: 'script', label: 'script', unit: 'ms', digits: 0 },
      { key: 'longest', label: 'longest task', unit: 'ms', digits: 0 },
      { key: 'scriptBytes', label: 'script bytes', unit: 'B', digits: 0 },
      { key: 'requests', label: 'requests', digits: 0 },
    ],
    rows,
    base: 'by hand, DOMPurify',
  };
}
