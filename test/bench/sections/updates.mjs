import { rotate } from '../lib/rotate.mjs';
import { Site } from '../lib/site.mjs';
import { valueOf } from '../lib/stats.mjs';
import { startTrace, stopTrace } from '../lib/trace.mjs';
import { reader, visit } from '../lib/visit.mjs';
import { Lists } from '../pages/lists.mjs';

const COUNT = 1000;

/** Our elements ask anew when the page is looked at again and the copy is older than five minutes: the clock is put forward. */
function shiftableClock() {
  const { now } = Date;
  Date.now = () => now() + (window.benchLater ?? 0);
}

/** Counts what changes in the page and in open shadow roots. Runs in the page. */
function watchNodes() {
  const touched = new Set();
  const take = (records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'childList') for (const node of [...addedNodes, ...removedNodes]) touched.add(node);
      else touched.add(target);
    }
  };
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const observers = roots.map((root) => {
    const observer = new MutationObserver(take);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    return observer;
  });
  window.benchTouched = () => {
    for (const observer of observers) take(observer.takeRecords());
    const all = new Set(touched);
    // With what came in them: a new card is one node at its place, and all that it holds.
    for (const node of touched) {
      const walker = document.createTreeWalker(node);
      while (walker.nextNode()) all.add(walker.currentNode);
    }
    return { touched: touched.size, within: all.size };
  };
}

/** Has the page read its feed again; resolves when a frame with the new article has been painted. Runs in the page. */
function refresh(expression) {
  const isThere = new Function(`return ${expression}`);
  const start = performance.now();
  window.benchLater = (window.benchLater ?? 0) + 36e5;
  if (window.benchRefresh) window.benchRefresh();
  else document.dispatchEvent(new Event('visibilitychange'));
  return new Promise((resolve) => {
    const benchLook = () => (isThere() ? setTimeout(() => resolve(performance.now() - start)) : requestAnimationFrame(benchLook));
    requestAnimationFrame(benchLook);
  });
}

export default async function updates({ runs = 3 }) {
  const site = await new Site().start();
  const lists = await new Lists(site).start();
  const ours = lists.ours(COUNT);
  const contenders = [
    { ...ours, name: 'bwi.js', root: `document.querySelector('bwi-news-list').shadowRoot` },
    { ...lists.peer('list-by-inner-html', COUNT), name: 'innerHTML', root: 'document' },
    { ...lists.peer('list-by-preact', COUNT), name: 'Preact, keyed', root: 'document' },
  ];
  const [feed] = ours.feeds;
  const path = feed.slice(site.publisher.length);
  const before = lists.items(COUNT);
  const [newer, newest] = lists.items(2, -2).reverse();
  newer.title = `Baru ${newer.title}`;
  newest.title = `Terbaru ${newest.title}`;
  const rows = await rotate(contenders, runs, async ({ url, marks, root, before: ourScript }) => {
    lists.putFeed(path, before);
    const context = await reader();
    const { page } = await visit(context, url, { marks, before: `(${ourScript ?? (() => {})})();(${shiftableClock})()` });
    const arrive = (items, word) => {
      lists.putFeed(path, items);
      return page.evaluate(refresh, `${root}.querySelector('h3')?.textContent.trim().startsWith('${word}')`);
    };
    await startTrace(page);
    const shown = await arrive([newer, ...before], 'Baru');
    const { script, layout, task, longest } = await stopTrace(page);
    // Once more for the count: watching takes time itself.
    await page.evaluate(watchNodes);
    await arrive([newest, newer, ...before], 'Terbaru');
    const nodes = await page.evaluate(() => window.benchTouched());
    await context.close();
    return { ...nodes, shown, script, layout, task, longest };
  });
  site.close();
  return {
    name: 'updates',
    title: 'One new article among 1,000',
    how: 'The feed is read again, with one article more at its top. Touched: added, removed and changed nodes; with what they hold.',
    metrics: [
      { key: 'touched', label: 'nodes touched', digits: 0 },
      { key: 'within', label: 'with their own', digits: 0 },
      { key: 'shown', label: 'shown', unit: 'ms', digits: 0 },
      { key: 'script', label: 'script', unit: 'ms', digits: 1 },
      { key: 'layout', label: 'style, layout', unit: 'ms', digits: 1 },
      { key: 'task', label: 'main thread', unit: 'ms', digits: 0 },
      { key: 'longest', label: 'longest task', unit: 'ms', digits: 0 },
    ],
    rows,
    base: 'Preact, keyed',
    goals: [{ what: 'nodes touched', value: valueOf(rows, 'bwi.js', 'touched'), limit: 19, unit: ' ' }],
  };
}
