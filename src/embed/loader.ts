import type { PreloadedResponses } from '../dom/preloaded-responses.js';
import { ANSWER_LIMIT_MS } from '../feed/limits.js';
import { needsFeed, TAG_NAMES, TAGS, type Tag } from '../tags.js';
import { withoutQuotes } from '../text/without-quotes.js';
import { webUrl } from '../text/urls.js';
import { siblingUrl, loadSelfCheck, runSiblingScript } from './sibling-script.js';
import type * as Core from './core.js';
import { claimSingleInstance } from './single-instance.js';
import { watchMounts } from './mounts.js';

/**
 * The script tag: asks for the feeds and for the modules that the page's tags need, all at once, and hands the answers over.
 * The build sets the version, which stands in the modules' names: none meets a module of another version, in no cache between.
 */
declare const __VERSION__: string;

/** Known only while the script runs. */
const script = document.currentScript as HTMLScriptElement | null;
const settings = script?.dataset ?? {};

const answers: PreloadedResponses = new Map();
const asked = new Set<string>();
let core: Promise<typeof Core> | undefined;

const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ siblingUrl(script, `bwi-${name}-${__VERSION__}.js`));

async function start(): Promise<typeof Core> {
  const module = (await load('core')) as typeof Core;
  module.startCore(script, answers);
  return module;
}

/** True the first time that it is asked. */
const isNew = (name: string): boolean => asked.size < asked.add(name).size;

/** Asks for the modules and the feeds of an element, each once. Whoever reads an answer handles its failure. */
function ask(element: HTMLElement, tag: Tag): void {
  const hasFeed = needsFeed(tag, (name) => element.getAttribute(name));
  for (const name of [...(hasFeed ? ['news'] : []), ...TAGS[tag]]) if (isNew(name)) load(name).catch(() => {});
  // An element on which the page has set a property may need no feed, and asks for itself later.
  if (!hasFeed || Object.keys(element).length) return;
  for (const part of (element.getAttribute('feed') ?? settings.feed ?? '').split(/\s+/)) {
    const url = webUrl(withoutQuotes(part), document.baseURI);
    if (!url || !isNew(url)) continue;
    const answer = fetch(url, { credentials: 'omit' });
    answer.catch(() => {});
    answers.set(url, answer);
  }
}

const define = async (tag: Tag): Promise<void> => (await (core ??= start())).defineWhenReady(tag);

/** Fails when `work` takes longer than an answer may. */
const inTime = (work: Promise<void>): Promise<void> =>
  Promise.race([work, new Promise<void>((_, fail) => setTimeout(fail, ANSWER_LIMIT_MS, 'no answer'))]);

let fallen = false;

/** Where modules can't be had, the one file stands in for them, once; where that can't either, the fallback links stay. */
function fallBack(reason: unknown): void {
  if (fallen) return;
  fallen = true;
  release!();
  // It takes over the settings and the answers.
  const standIn = (): Promise<void> => runSiblingScript(script, 'bwi.all.js', { answers, onerror: giveUp }).catch(giveUp);
  const giveUp = (): void => {
    console.warn(`The news widgets could not start: ${String(reason)}`);
    // A reader on a train is back on the line some day.
    addEventListener('online', standIn, { once: true });
  };
  void standIn();
}

/** Brings what the page's tags name; each once, and none that the page has already. */
function discover(): void {
  for (const element of document.querySelectorAll<HTMLElement>(TAG_NAMES.join())) {
    const tag = element.localName as Tag;
    const taken = customElements.get(tag);
    if (!taken) ask(element, tag);
    // Of an element of the page's own, the modules tell.
    if (isNew(tag) && !(taken && 'bwi' in taken)) inTime(define(tag)).catch(fallBack);
  }
}

loadSelfCheck(script);
const release = claimSingleInstance();
if (release) watchMounts(discover);
