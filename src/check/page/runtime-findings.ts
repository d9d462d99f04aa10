import { isTag } from '../../tags.js';
import { probeUrl } from '../probe/probe-url.js';
import { nextTask, type CspViolation, type CspViolations } from '../probe/csp-violations.js';
import type { UnreachableReason } from '../probe/unreachable-reason.js';
import { policyFor } from '../policy.js';
import type { PageFindingCode, PageFinding } from './page-finding.js';
import { scriptFindings } from './script-findings.js';
import { openingTag, widgetsOf } from './page-widgets.js';

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
  /** The addresses of its script tags. */
  readonly scripts: readonly string[];
  /** That of the check, and so of the modules beside it. */
  readonly version: string;
  readonly refusals: CspViolations;
}

/** What is wrong with a page that runs. */
export async function runtimeFindings(page: Document, { url, scripts, version, refusals }: Running): Promise<PageFinding[]> {
  // Nothing of ours starts there.
  if (page.contentType !== 'text/html') return [{ code: 'page-xml', values: [page.contentType] }];
  const tags = [...new Set(widgetsOf(page).map(({ tag }) => tag))].filter(isTag);
  const modules = await Promise.all(modulesOf(tags.length ? scripts : [], version).map((module) => askForModule(module, refusals)));
  await Promise.race([Promise.all(tags.map((tag) => customElements.whenDefined(tag))), late()]);
  const waiting = tags.filter((tag) => !customElements.get(tag));
  const taken = tags.filter((tag) => customElements.get(tag) && !('bwi' in customElements.get(tag)!));
  const found: PageFinding[] = [
    ...taken.map((tag) => ({ code: 'tag-taken', values: [`<${tag}>`], element: page.querySelector(tag)! }) as const),
  ];
  if (!waiting.length) return [...found, ...modules.flat()];
  // Beside a script that isn't there are no modules either.
  const missing = await scriptFindings(scripts, url);
  if (missing.length) return [...found, ...missing];
  found.push(...modules.flat());
  await askForPolicies();
  const isRefused = refusals.all.some((refusal) => scriptSources(refusal, scripts).length);
  // Of a page without a script tag, how it is written tells.
  if (scripts.length && !isRefused) found.push({ code: 'not-started', values: waiting.map((tag) => `<${tag}>`) });
  return found;
}

/** What the widgets that run show nothing in, though their feeds are there. */
export const emptyWidgetFindings = (page: Document): PageFinding[] =>
  widgetsOf(page)
    .filter(({ element }) => (element as { status?: string }).status === 'empty')
    .map(({ element }) => ({ code: 'widget-empty', values: [openingTag(element)], element }));

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
  const origins = scripts.map((script) => new URL(script).origin);
  return URL.canParse(blockedURI) && origins.includes(new URL(blockedURI).origin) ? [new URL(blockedURI).origin] : [];
}
