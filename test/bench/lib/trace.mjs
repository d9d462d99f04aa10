/** Tasks, script, style and layout of a page's main thread. `page.metrics()` leaves microtasks out, where promises do their work. */
const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'v8.execute', '__metadata'];
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'v8.run', 'v8.evaluateModule']);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree', 'RecalcStyle']);

export const startTrace = (page) => page.tracing.start({ categories: CATEGORIES });

/**
 * Milliseconds of processor time, which other work on the machine does not stretch as it does time by the clock.
 *
 * @returns {Promise<{ script: number, layout: number, task: number, longest: number, blocking: number }>} `blocking` is what tasks
 * have above 50 ms each
 */
export async function stopTrace(page) {
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const found = mains.map(({ pid, tid }) => sum(traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')));
  // The browser keeps a spare renderer, which does little.
  return found.reduce((most, each) => (each.task > most.task ? each : most));
}

/** Each kind's own time, without what is nested in it: layout that a script forces is layout. */
function sum(events) {
  const total = { script: 0, layout: 0 };
  const tasks = [];
  const open = [];
  const end = ({ ts, dur = 0 }) => ts + dur;
  const close = ({ event, kind, nested }) => {
    const own = ms(event) - nested;
    if (kind) total[kind] += own;
  };
  events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const event of events) {
    while (open.length && end(open.at(-1).event) <= event.ts) close(open.pop());
    // Microtasks are run when a task ends, and belong to it.
    if (!open.length && event.name === 'BlinkScheduler_PerformMicrotaskCheckpoint' && tasks.length) tasks[tasks.length - 1] += ms(event);
    else if (!open.length && /RunTask$/.test(event.name)) tasks.push(ms(event));
    // The probe's own.
    if (event.args?.data?.functionName === 'benchLook') total.script -= ms(event);
    const kind = SCRIPT.has(event.name) ? 'script' : LAYOUT.has(event.name) ? 'layout' : undefined;
    if (kind) {
      const outer = open.findLast((other) => other.kind);
      if (outer) outer.nested += ms(event);
    }
    open.push({ event, kind, nested: 0 });
  }
  while (open.length) close(open.pop());
  const task = tasks.reduce((all, each) => all + each, 0);
  const blocking = tasks.reduce((all, each) => all + Math.max(0, each - 50), 0);
  return { ...total, task, longest: tasks.reduce((most, each) => Math.max(most, each), 0), blocking };
}

const ms = ({ tdur, dur = 0 }) => (tdur ?? dur) / 1000;
