import { count, LEVELS, type Code, type Finding, type Level } from '../../check/feed/finding.js';
import { about } from '../../check/feed/words/said.js';
import type { CheckWords } from '../../check/feed/words/words.js';
import type { Checked } from './check.js';

/** Items that are named of one kind of finding; the machine's report has all. */
const NAMED = 5;

/** What was found, for people: by weight and kind, each kind with what to do and the items that it is about. */
export function report({ source, articles, findings }: Checked, words: CheckWords): string {
  const levels = (Object.keys(words.levels) as Level[]).map((level) => section(level, findings, words));
  const end = findings.length ? words.summary(articles, count(findings)) : `${words.summary(articles, count(findings))} ${words.clean}`;
  return [source, ...levels.filter(Boolean), end].join('\n\n');
}

function section(level: Level, findings: readonly Finding[], words: CheckWords): string {
  const codes = (Object.keys(LEVELS) as Code[]).filter((code) => LEVELS[code] === level);
  const kinds = codes
    .map((code) => findings.filter((finding) => finding.code === code))
    .filter(({ length }) => length)
    .map((same) => kind(same, words));
  return kinds.length ? [words.levels[level].toUpperCase(), ...kinds].join('\n') : '';
}

/** All findings of one kind. */
function kind(findings: readonly Finding[], words: CheckWords): string {
  const { code } = findings[0]!;
  const { what, todo } = words.findings[code];
  const lines = findings
    .slice(0, NAMED)
    .map((finding) => about(finding, words))
    .filter(Boolean);
  if (findings.length > NAMED) lines.push(words.more(findings.length - NAMED));
  return [`- ${what} [${code}]`, ...lines.map((line) => `    ${line}`), `  ${words.todo}: ${todo}`].join('\n');
}

/** The same for machines: nothing left out, its codes stable. */
export function data({ source, articles, findings }: Checked, words: CheckWords): object {
  return {
    source,
    articles,
    ...count(findings),
    findings: findings.map((finding) => ({ ...finding, level: LEVELS[finding.code], ...words.findings[finding.code] })),
  };
}
