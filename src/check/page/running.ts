import { howAnswered } from '../look/answers.js';
import { turn, type Refusal, type Refusals } from '../look/refused.js';
import { policyFor } from '../policy.js';
import type { PageCode, PageFinding } from './finding.js';
import { openingTag, tagNames, widgetsOf } from './widgets.js';

/** Modules may take the time of an answer, and then that of the one file, in milliseconds. */
const TIMEOUT = 12e3;

/** The names of what the widgets' scripts ask a page with Trusted Types for, from the page's policy. */
const TRUSTED = policyFor({ script: 'https://widgets.example', feeds: [], pictures: [], trustedTypes: 'once' })['trusted-types']!;

/** What is said of a module, by how it answers. What is there, and can't be run, is told as what did not start. */
const MODULES: Readonly<Record<string, PageCode>> = {
  cors: 'modules-closed',
  status: 'modules-unreachable',
  network: 'modules-unreachable',
};

interface Running {
  readonly url: string;
  /** The addresses of its script tags. */
  readonly scripts: readonly string[];
  /** That of the modules beside its script tag. */
  readonly version: string;
  readonly refusals: Refusals;
}

/** What is wrong with a page that runs. */
export async function findingsOfRunning(page: Document, { scripts, version, refusals }: Running): Promise<PageFinding[]> {
  const tags = [...new Set(widgetsOf(page).map(({ tag }) => tag))].filter((tag) => tagNames.includes(tag));
  const asked = await Promise.all(scripts.map((script) => askForModules(script, version, refusals)));
  await Promise.race([Promise.all(tags.map((tag) => customElements.whenDefined(tag))), new Promise((done) => setTimeout(done, TIMEOUT))]);
  const waiting = tags.filter((tag) => !customElements.get(tag));
  const taken = tags.filter((tag) => customElements.get(tag) && !('bwi' in customElements.get(tag)!));
  const found: PageFinding[] = [
    ...(page.contentType === 'text/html' ? [] : [{ code: 'page-xml', values: [page.contentType] } as const]),
    ...taken.map((tag) => ({ code: 'tag-taken', values: [`<${tag}>`], element: page.querySelector(tag)! }) as const),
    ...asked.flat(),
  ];
  if (waiting.length) await askForPolicies();
  const isRefused = refusals.all.some((refusal) => scriptSources(refusal, scripts).length);
  if (waiting.length && !isRefused) found.push({ code: 'not-started', values: waiting.map((tag) => `<${tag}>`) });
  return found;
}

/** What the widgets that run show nothing in, though their feeds are there. */
export const findingsOfShown = (page: Document): PageFinding[] =>
  widgetsOf(page)
    .filter(({ element }) => (element as { status?: string }).status === 'empty')
    .map(({ element }) => ({ code: 'widget-empty', values: [openingTag(element)], element }));

/** Asks for the first module beside a script tag as that has done: which asks no server twice, and runs nothing twice. */
async function askForModules(script: string, version: string, refusals: Refusals): Promise<PageFinding[]> {
  // The one file has no modules.
  if (!script.split(/[?#]/)[0]!.endsWith('/bwi.js')) return [];
  const module = new URL(`bwi-core-${version}.js`, script).href;
  try {
    await import(/* @vite-ignore */ module);
    return [];
  } catch {
    await turn();
    if (refusals.has('script-src', module)) return [];
    const code = MODULES[(await howAnswered(module)) ?? ''];
    return code ? [{ code, values: [module] }] : [];
  }
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
  await turn();
}

/** What a refused script or the refused name of a Trusted Types policy needs to be allowed; nothing where it isn't ours. */
export function scriptSources({ effectiveDirective, blockedURI }: Refusal, scripts: readonly string[]): readonly string[] {
  if (effectiveDirective === 'trusted-types') return TRUSTED;
  if (!effectiveDirective.startsWith('script-src')) return [];
  const origins = scripts.map((script) => new URL(script).origin);
  return URL.canParse(blockedURI) && origins.includes(new URL(blockedURI).origin) ? [new URL(blockedURI).origin] : [];
}
