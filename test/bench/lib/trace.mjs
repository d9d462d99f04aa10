/** Tasks, script, style and layout of a page's main thread. `page.metrics()` leaves microtasks out, where promises do their work. */
const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'v8.execute', '__metadata'];
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'v8.run', 'v8.evaluateModule']);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree', 'RecalcStyle']);

/** What names the causes too; it costs time of its own, the same for all. */
const DETAILS = ['disabled-by-default-devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'blink', 'loading'];

export const startTrace = (page, detailed) => page.tracing.start({ categories: detailed ? [...CATEGORIES, ...DETAILS] : CATEGORIES });

/**
 * Milliseconds of processor time, which other work on the machine does not stretch as it does time by the clock.
 *
 * @returns {Promise<{ script: number, layout: number, task: number, longest: number, blocking: number }>} `blocking` is what tasks
 * have above 50 ms each; of a detailed trace also the own time of each cause, as `cause:…`
 */
export async function stopTrace(page) {
  const url = page.url();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  // The browser's own windows have renderers too, as busy as a page.
  const { pid } = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url) ?? {};
  const { tid } = traceEvents.find((event) => event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain');
  const own = traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
  return { ...sum(own), ...byCause(own) };
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

/** Why the main thread is busy, told by the innermost event that has such a name; the first that fits. */
const CAUSES = {
  layout: /^(Layout$|LocalFrameView::(performLayout|layout)|InlineNode|.*LayoutNG)/,
  style: /^(Document::(recalcStyle|updateStyle)|UpdateLayoutTree|RecalcStyle|StyleEngine::(recalc|rebuild))/,
  'style sheets': /^(CSSParserImpl|RuleSet|StyleEngine|ParseAuthorStyleSheet|CSSStyleSheet)/i,
  'parse, compile': /^(v8\.(compile|parse|produce|consume)|V8\.(Compile|Parse|PreParse|Background|Finalize)|v8\.Compile)/,
  'define, first render': /^(CustomElement)/,
  evaluateModule: /^v8\.evaluateModule/,
  timers: /^TimerFire/,
  'garbage collection': /^(V8\.GC|MinorGC|MajorGC|BlinkGC|CppGC|ThreadState)/,
  'fetch, modules': /^(Resource|ResponseBody|SimpleWatcher|Module|URLLoader|Loading)/,
  'pictures, paint':
    /^(Paint|PrePaint|Layerize|Commit$|Image|Bitmap|Decode|CullRect|Blink\.(Paint|PrePaint|Compositing)|LocalFrameView::Run|UpdateLayer|RasterTask|PendingLayers)/,
  'read the page': /^(ParseHTML|HTMLDocumentParser|HTMLParser)/,
  script:
    /^(EvaluateScript|FunctionCall|RunMicrotasks|v8\.(run|callFunction|newInstance|execute)|AsyncTask|FireAnimationFrame|EventDispatch|V8\.)/,
};
export const CAUSE_NAMES = Object.keys(CAUSES);
/** In these all script is theirs, in whatever function. */
const OWN_SCRIPT = ['define, first render', 'evaluateModule', 'timers'];

function byCause(events) {
  const total = Object.fromEntries(CAUSE_NAMES.map((name) => [`cause:${name}`, 0]));
  const open = [];
  const close = ({ event, cause, nested }) => {
    if (cause) total[`cause:${cause}`] += ms(event) - nested;
  };
  for (const event of events) {
    while (open.length && open.at(-1).event.ts + (open.at(-1).event.dur ?? 0) <= event.ts) close(open.pop());
    const outer = open.at(-1);
    if (outer) outer.nested += ms(event);
    let cause = CAUSE_NAMES.find((name) => CAUSES[name].test(event.name)) ?? outer?.cause;
    if (cause === 'script') cause = open.findLast((other) => OWN_SCRIPT.includes(other.cause))?.cause ?? cause;
    open.push({ event, cause, nested: 0 });
  }
  while (open.length) close(open.pop());
  return total;
}

const ms = ({ tdur, dur = 0 }) => (tdur ?? dur) / 1000;
