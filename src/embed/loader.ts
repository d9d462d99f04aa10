import type { PreloadedResponses } from '../dom/preloaded-responses.js';
import { ANSWER_LIMIT_MS } from '../feed/limits.js';
import { needsFeed, TAGS, type Tag } from '../tags.js';
import { BETWEEN_FEEDS } from '../text/feed-parts.js';
import { withoutQuotes } from '../text/without-quotes.js';
import { webUrl } from '../text/urls.js';
import { siblingUrl, loadSelfCheck, runSiblingScript } from './sibling-script.js';
import type * as Core from './core.js';
import { claimSingleInstance } from './single-instance.js';
import { watchWidgets } from './watch-widgets.js';
import { findScriptTag } from './script-tag.js';

/**
 * The script tag: requests the feeds and the modules that the page's tags need, all in parallel, and hands the responses over.
 * The build sets the version. It is in the modules' names, so that no cache can mix modules of two versions.
 */
declare const __VERSION__: string;

const tag = findScriptTag();

const responses: PreloadedResponses = new Map();
/** Names of the modules and tags, and addresses of the feeds, that have been handled. */
const handled = new Set<string>();
let core: Promise<typeof Core> | undefined;

const load = <Module>(name: string): Promise<Module> => import(/* @vite-ignore */ siblingUrl(tag, `bwi-${name}-${__VERSION__}.js`));

/** True at the first call with this name: only then does `add` make the set larger. */
const isNew = (name: string): boolean => handled.size < handled.add(name).size;

/** Requests the modules and the feeds of an element, each once. Failures are handled where the results are used. */
function preload(element: HTMLElement, name: Tag): void {
  // A share bar comes after the news: on a slow line its module waits until theirs are here.
  if (name === 'bwi-share-bar' && handled.has('news')) return;
  const hasFeed = needsFeed(name, (attribute) => element.getAttribute(attribute));
  for (const module of [hasFeed && 'news', ...TAGS[name]]) if (module && isNew(module)) load(module).catch(() => {});
  // If the page has set a property on the element, it may need no feed. It requests the feed itself if it does.
  if (!hasFeed || Object.keys(element).length) return;
  for (const part of (element.getAttribute('feed') || tag.settings.feed || '').split(BETWEEN_FEEDS)) {
    const url = webUrl(withoutQuotes(part), document.baseURI);
    if (url && isNew(url)) {
      // In the mode of a preload, which the page may have.
      const response = fetch(url);
      response.catch(() => {});
      responses.set(url, response);
    }
  }
}

const startOnce = (): Promise<typeof Core> =>
  core ||
  (core = load<typeof Core>('core').then((module) => {
    module.startCore(tag, responses);
    return module;
  }));

/** Rejects if `work` takes longer than the time limit of a response. */
const withinLimit = (work: Promise<void>): Promise<void> =>
  Promise.race([work, new Promise<void>((_, fail) => setTimeout(fail, ANSWER_LIMIT_MS, 'no answer'))]);

let hasFallenBack = false;

/** If modules can't be loaded, loads the single file instead, once. If that fails too, the fallback links are still shown. */
function fallBack(reason: unknown): void {
  if (hasFallenBack) return;
  hasFallenBack = true;
  release!();
  // The single file takes over the settings and the responses.
  const loadSingleFile = (): Promise<void> => runSiblingScript(tag, 'bwi.all.js', { responses, onerror: giveUp }).catch(giveUp);
  const giveUp = (): void => {
    console.warn(`The news widgets could not start: ${reason}`);
    // Try again when the device is online.
    addEventListener('online', loadSingleFile, { once: true });
  };
  void loadSingleFile();
}

/** Preloads and defines an element of the page, unless it is defined already. */
function found(element: HTMLElement, name: Tag): void {
  const taken = customElements.get(name);
  if (!taken) preload(element, name);
  // If the tag is taken by another element than ours, `register` warns about it.
  if (isNew(name) && !(taken && 'bwi' in taken)) withinLimit(startOnce().then((module) => module.defineWhenReady(name))).catch(fallBack);
}

/** Warns of a widget that there isn't; where that can't be loaded, nobody is warned. */
const unknown = (element: Element, name: string): void =>
  void startOnce()
    .then((module) => module.warnOfTag(element, name))
    .catch(() => {});

let release: (() => void) | undefined;
// Browsers before 2022 can't read the modules: there the fallback links are all that can be shown.
if (window.customElements && 'hasOwn' in Object) {
  loadSelfCheck(tag);
  release = claimSingleInstance();
  if (release) watchWidgets(found, unknown);
}
