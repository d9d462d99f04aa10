import { countByLevel, FEED_FINDING_LEVELS, type FeedFindingCode, type FeedFinding, type Level } from '../../check/feed/feed-finding.js';
import { about } from '../../check/feed/words/said.js';
import type { CheckWords } from '../../check/feed/words/words.js';
import type { SourceCheck } from './check-source.js';

/** Items that are named of one kind of finding; the machine's report has all. */
const MAX_NAMED = 5;

/** What was found, for people: by weight and kind, each kind with what to do and the items that it is about. */
export function report({ source, articles, findings }: SourceCheck, words: CheckWords): string {
  const levels = (Object.keys(words.levels) as Level[]).map((level) => section(level, findings, words));
  const end = findings.length
    ? words.summary(articles, countByLevel(findings))
    : `${words.summary(articles, countByLevel(findings))} ${words.clean}`;
  return [source, ...levels.filter(Boolean), end].join('\n\n');
}

function section(level: Level, findings: readonly FeedFinding[], words: CheckWords): string {
  const codes = (Object.keys(FEED_FINDING_LEVELS) as FeedFindingCode[]).filter((code) => FEED_FINDING_LEVELS[code] === level);
  const kinds = codes
    .map((code) => findings.filter((finding) => finding.code === code))
    .filter(({ length }) => length)
    .map((same) => kind(same, words));
  return kinds.length ? [words.levels[level].toUpperCase(), ...kinds].join('\n') : '';
}

/** All findings of one kind. */
function kind(findings: readonly FeedFinding[], words: CheckWords): string {
  const { code } = findings[0]!;
  const { what, todo } = words.findings[code];
  const lines = findings
    .slice(0, MAX_NAMED)
    .map((finding) => about(finding, words))
    .filter(Boolean);
  if (findings.length > MAX_NAMED) lines.push(words.more(findings.length - MAX_NAMED));
  return [`- ${what} [${code}]`, ...lines.map((line) => `    ${line}`), `  ${words.todo}: ${todo}`].join('\n');
}

/** The same for machines: nothing left out, its codes stable. */
export function reportData({ source, articles, findings }: SourceCheck, words: CheckWords): object {
  return {
    source,
    articles,
    ...countByLevel(findings),
    findings: findings.map((finding) => ({ ...finding, level: FEED_FINDING_LEVELS[finding.code], ...words.findings[finding.code] })),
  };
}
