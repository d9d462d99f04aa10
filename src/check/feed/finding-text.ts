import { problemText, type Problem, type ProblemWords } from '../../feed/problem.js';
import type { FeedFinding } from './feed-finding.js';

/** The words that {@link findingText} needs. */
export interface FindingTextWords<Code extends string> {
  readonly problems: ProblemWords<Code>;
  /** How an item without a title is named. */
  readonly item: (number: number) => string;
}

/** What was found, in words: the problem, then the value as it stands there. */
export const valueText = <Code extends string>(
  { problem, value }: { readonly problem?: Problem<Code>; readonly value?: string },
  { problems }: Pick<FindingTextWords<Code>, 'problems'>,
): string => [problem && problemText(problem, problems), value].filter(Boolean).join(', ');

/** Which item a finding is about, and what was found there. */
export function findingText<Code extends string>(finding: FeedFinding<Code>, words: FindingTextWords<Code>): string {
  const { item } = finding;
  const name = item && [words.item(item.number), item.title && `“${item.title}”`].filter(Boolean).join(' ');
  return [name, valueText(finding, words)].filter(Boolean).join(': ');
}
