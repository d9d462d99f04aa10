import type { Described, Description } from './describe.js';

const paragraph = ({ what, values, todo, line }: Described, level: string): string =>
  [`${level}: ${what}.`, ...values, todo, line].filter(Boolean).join('\n  ');

/** A description as plain text, to be sent to whoever can mend it. `facts` are lines that come first. */
export function textReport(
  { summary, findings, feeds }: Description,
  levels: Readonly<Record<string, string>>,
  facts: readonly string[],
): string {
  const of = (described: readonly Described[]): string[] => described.map((one) => paragraph(one, levels[one.level]!));
  return [facts.join('\n'), summary, ...of(findings), ...feeds.flatMap(({ url, has, notes }) => [`${url}\n${has}`, ...of(notes)])].join(
    '\n\n',
  );
}
