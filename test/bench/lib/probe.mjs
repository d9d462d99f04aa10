/**
 * Runs in the page before its own scripts. Looks at each frame whether what a reader waits for is there, and takes the time
 * when that frame has been painted: a task that follows the frame's own. It looks into open shadow roots, which Element Timing
 * does not.
 *
 * @param {Record<string, string>} marks name -> an expression that is true when it is there
 */
export function probe(marks) {
  const found = { lcp: 0, cls: 0 };
  const times = {};
  let allThere;
  window.benchTimes = new Promise((resolve) => (allThere = () => resolve(times)));
  window.benchFound = found;
  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (found.lcp = startTime));
  observe('layout-shift', ({ value }) => (found.cls += value));
  // Expressions come from the benchmark itself.
  const open = new Map(Object.entries(marks).map(([name, expression]) => [name, new Function(`return ${expression}`)]));
  const benchLook = () => {
    for (const [name, isThere] of open)
      if (isThere()) {
        open.delete(name);
        const take = () => {
          times[name] = performance.now();
          if (Object.keys(times).length === Object.keys(marks).length) allThere();
        };
        // Before other tasks that wait: those may be many, and the frame is out.
        scheduler.postTask(take, { priority: 'user-blocking' });
      }
    if (open.size) requestAnimationFrame(benchLook);
  };
  requestAnimationFrame(benchLook);
}
