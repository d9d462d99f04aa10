import type { CommandWords } from '../words/words.js';

/** Where a problem is, and its sentence. */
export interface SaidProblem {
  readonly source: string;
  readonly item?: string;
  readonly reason: string;
}

/** Items with one reason that are said each on its own. */
const MAX_ALIKE = 3;

/** The problems as lines: many of one source that have one reason are one, which names the first. */
export function problemLines(problems: readonly SaidProblem[], words: CommandWords): string[] {
  const alike = new Map<string, SaidProblem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.source, problem.reason, problem.item !== undefined]);
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  return [...alike.values()].flatMap((group) =>
    group.length > MAX_ALIKE && group[0]!.item !== undefined
      ? [
          `${group[0]!.source}: ${words.items(
            group.slice(0, MAX_ALIKE).map(({ item }) => item!),
            group.length,
          )}: ${group[0]!.reason}`,
        ]
      : group.map(({ source, item, reason }) => [source, item, reason].filter(Boolean).join(': ')),
  );
}
