import { countByLevel, FEED_FINDING_LEVELS, type FeedFindingCode, type Level } from '../../check/feed/feed-finding.js';
import { findingText, valueText } from '../../check/feed/finding-text.js';
import type { CommandWords } from '../words/words.js';
import type { SourceCheck } from './check-source.js';
import type { SourceFinding } from './source-finding.js';

/** Items that are named of one kind of finding; the machine's report has all. */
const MAX_NAMED = 5;

/** What was found, for people: by weight and kind, each kind with what to do and the items that it is about. */
export function report({ source, articles, findings }: SourceCheck, words: CommandWords): string {
  const levels = (Object.keys(words.levelHeadings) as Level[]).map((level) => section(level, findings, words));
  const end = findings.length
    ? words.checked(articles, countByLevel(findings))
    : `${words.checked(articles, countByLevel(findings))} ${words.nothingToMend}`;
  return [source, ...levels.filter(Boolean), end].join('\n\n');
}

function section(level: Level, findings: readonly SourceFinding[], words: CommandWords): string {
  const codes = (Object.keys(FEED_FINDING_LEVELS) as FeedFindingCode[]).filter((code) => FEED_FINDING_LEVELS[code] === level);
  const kinds = codes
    .map((code) => findings.filter((finding) => finding.code === code))
    .filter(({ length }) => length)
    .map((same) => kind(same, words));
  return kinds.length ? [words.levelHeadings[level], ...kinds].join('\n') : '';
}

/** All findings of one kind. */
function kind(findings: readonly SourceFinding[], words: CommandWords): string {
  const { code } = findings[0]!;
  const { what, todo } = words.feedFindings[code];
  const lines = findings
    .slice(0, MAX_NAMED)
    .map((finding) => findingText(finding, words))
    .filter(Boolean);
  if (findings.length > MAX_NAMED) lines.push(words.more(findings.length - MAX_NAMED));
  return [`- ${what} [${code}]`, ...lines.map((line) => `    ${line}`), `  ${words.todo}: ${todo}`].join('\n');
}

/** The same for machines: nothing left out, its codes stable. */
export function reportData({ source, articles, findings }: SourceCheck, words: CommandWords): object {
  return {
    source,
    articles,
    ...countByLevel(findings),
    findings: findings.map((finding) => {
      const value = valueText(finding, words);
      return { ...finding, ...(value && { value }), level: FEED_FINDING_LEVELS[finding.code], ...words.feedFindings[finding.code] };
    }),
  };
}
