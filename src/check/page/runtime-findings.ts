import { isTag } from '../../tags.js';
import { webUrl } from '../../text/urls.js';
import { probeUrl } from '../probe/probe-url.js';
import { nextTask, type CspViolation, type CspViolations } from '../probe/csp-violations.js';
import type { UnreachableReason } from '../probe/unreachable-reason.js';
import { policyFor } from '../policy.js';
import type { PageFindingCode, PageFinding } from './page-finding.js';
import { scriptFindings } from './script-findings.js';
import { widgetsOf } from './page-widgets.js';
import { fileOf, scriptTagsOf } from './script-tags.js';

/** Modules may take the time of an answer, and then that of the one file, in milliseconds. */
const START_LIMIT_MS = 12e3;

const late = (): Promise<'network'> => new Promise((done) => setTimeout(done, START_LIMIT_MS, 'network'));

/** The names of what the widgets' scripts ask a page with Trusted Types for, from the page's policy. */
const TRUSTED = policyFor({ script: 'https://widgets.example', feeds: [], pictures: [], trustedTypes: 'once' })['trusted-types']!;

/** What is said of a module, by how it answers. What is there, and can't be run, is told as what did not start. */
const MODULES: Readonly<Record<string, PageFindingCode>> = {
  cors: 'modules-closed',
  status: 'modules-unreachable',
  network: 'modules-unreachable',
};

interface Running {
  readonly url: string;
  readonly base: string;
  /** The files of its script tags. */
  readonly files: readonly string[];
  /** That of the check, and so of the modules beside it. */
  readonly version: string;
  readonly refusals: CspViolations;
}

/** What keeps the widgets of a page from starting. */
export async function runtimeFindings(page: Document, { url, base, files, version, refusals }: Running): Promise<PageFinding[]> {
  // Nothing of ours starts there.
  if (page.contentType !== 'text/html') return [{ code: 'page-xml', values: [page.contentType] }];
  if (!globalThis.customElements) return [{ code: 'browser-old' }];
  const widgets = widgetsOf(page);
  const tags = [...new Set(widgets.map(({ tag }) => tag))].filter(isTag);
  // What waits for consent is not run by a check.
  const awake = scriptTagsOf(page).flatMap((script) => (script.held ? [] : (fileOf(script, base) ?? [])));
  const modules = await Promise.all(modulesOf(tags.length ? awake : [], version).map((module) => askForModule(module, refusals)));
  await Promise.race([Promise.all(tags.map((tag) => customElements.whenDefined(tag))), late()]);
  const waiting = tags.filter((tag) => !customElements.get(tag));
  const taken = tags.filter((tag) => customElements.get(tag) && !('bwi' in customElements.get(tag)!));
  const found = taken.map((tag): PageFinding => ({
    code: 'tag-taken',
    values: [`<${tag}>`],
    element: widgets.find((widget) => widget.tag === tag)?.element,
  }));
  if (!waiting.length) return [...found, ...modules.flat()];
  // Beside a script that doesn't run there are no modules either.
  const reasons = await scriptFindings(page, url, base);
  if (reasons.length) return [...found, ...reasons];
  found.push(...modules.flat());
  await askForPolicies();
  const isRefused = refusals.all.some((refusal) => scriptSources(refusal, files).length);
  // Of a page without a script tag, how it is written tells.
  if (files.length && !isRefused) found.push({ code: 'not-started', values: waiting.map((tag) => `<${tag}>`) });
  return found;
}

/**
 * The first module beside each script tag. The browser knows which ones were asked for: the page's version may be another than that of a
 * check by a bookmark, and a second script asks for none. Where it tells of none, it is that of the check's version.
 */
function modulesOf(scripts: readonly string[], version: string): string[] {
  // The one file has no modules.
  const starts = scripts.filter((script) => /\/bwi\.js([?#]|$)/.test(script)).map((script) => new URL('bwi-core-', script).href);
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const known = asked.filter((name) => starts.some((start) => name.startsWith(start)));
  return [...new Set(known.length ? known : starts.map((start) => `${start}${version}.js`))];
}

/** Asks for a module as its script tag has done: which asks no server twice, and runs nothing twice. */
async function askForModule(module: string, refusals: CspViolations): Promise<PageFinding[]> {
  const failed = async (): Promise<UnreachableReason | undefined> => {
    await nextTask();
    return refusals.has('script-src', module) ? 'policy' : probeUrl(module);
  };
  // A server may take the question, and never answer.
  const why = await Promise.race([import(/* @vite-ignore */ module).then(() => undefined, failed), late()]);
  const code = MODULES[why ?? ''];
  return code ? [{ code, values: [module] }] : [];
}

/** Asks for what scripts that did not start ask a page with Trusted Types for, so that a refusal is told again. */
async function askForPolicies(): Promise<void> {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } };
  for (const name of TRUSTED)
    try {
      trustedTypes?.createPolicy(name, {});
    } catch {
      // The page's policy refuses it, and says so by an event.
    }
  await nextTask();
}

/** What a refused script or the refused name of a Trusted Types policy needs to be allowed; nothing where it isn't ours. */
export function scriptSources({ effectiveDirective, blockedURI }: CspViolation, scripts: readonly string[]): readonly string[] {
  if (effectiveDirective === 'trusted-types') return TRUSTED;
  if (!effectiveDirective.startsWith('script-src')) return [];
  // A browser may say `inline` or `eval` of what it has refused.
  const refused = webUrl(blockedURI);
  const origin = refused && new URL(refused).origin;
  return origin && scripts.some((script) => new URL(script).origin === origin) ? [origin] : [];
}
