import type { Described } from '../described.js';
import type { Description } from './describe.js';

const paragraph = ({ what, values, todo, line }: Described, level: string): string =>
  [`${level}: ${what}.`, ...values, todo, line].filter(Boolean).join('\n  ');

/** A description as plain text, to be sent to whoever can mend it. `facts` are lines that come first. */
export function textReport(
  { summary, findings, feeds }: Description,
  levels: Readonly<Record<string, string>>,
  facts: readonly string[],
): string {
  return [
    facts.join('\n'),
    summary,
    ...findings.map((one) => paragraph(one, levels[one.level]!)),
    ...feeds.map(({ url, has }) => `${url}\n${has}`),
  ].join('\n\n');
}
