import type { CspViolation } from '../probe/csp-violations.js';
import { policyLine } from '../policy.js';
import type { PageFinding } from './page-finding.js';

/** Where a directive that a policy doesn't name has its sources from (CSP 3, 6.1 and 6.8.3). */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'script-src': ['default-src'],
  'connect-src': ['default-src'],
  'img-src': ['default-src'],
};

/** The directives of a policy as it is written, each with its sources; of a directive that is there twice, the first counts. */
function directivesOf(policy: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), sources);
  }
  return found;
}

/** The directive of `policy` that has refused something, as it must be for these sources to be allowed. */
function mended(policy: string, directive: string, sources: readonly string[]): string {
  const written = directivesOf(policy);
  const names = [directive, ...(OTHERWISE[directive] ?? [])];
  const ruling = names.find((name) => written.has(name)) ?? directive;
  // A policy that says `default-src` alone gets a directive of its own: the rest of the page stays as strict as it is.
  const name = ruling === 'default-src' ? names.at(-2)! : ruling;
  const kept = (written.get(ruling) ?? []).filter((source) => source.toLowerCase() !== "'none'");
  return policyLine({ [name]: [...new Set([...kept, ...sources])] });
}

/**
 * What was refused, a finding for each directive of each policy, with the directive as it must be.
 *
 * @param sourcesOf what the refused address needs to be allowed; none where it isn't the widgets'.
 */
export function policyFindings(refusals: readonly CspViolation[], sourcesOf: (refusal: CspViolation) => readonly string[]): PageFinding[] {
  const kinds = new Map<string, { readonly refusal: CspViolation; readonly refused: Set<string>; readonly sources: Set<string> }>();
  for (const refusal of refusals) {
    const needed = sourcesOf(refusal);
    if (!needed.length) continue;
    const key = `${refusal.effectiveDirective} ${refusal.originalPolicy}`;
    const kind = kinds.get(key) ?? { refusal, refused: new Set(), sources: new Set() };
    kind.refused.add(refusal.blockedURI);
    needed.forEach((source) => kind.sources.add(source));
    kinds.set(key, kind);
  }
  return [...kinds.values()].map(({ refusal: { effectiveDirective, originalPolicy }, refused, sources }) => ({
    code: 'policy',
    values: [...refused],
    line: mended(originalPolicy, effectiveDirective, [...sources]),
  }));
}
