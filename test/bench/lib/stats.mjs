/**
 * @typedef {Record<string, number>} Measures what one run of a contender measured, by the metric's key
 * @typedef {{ name: string, values: Measures, runs: Measures[] }} Row
 */

/** The middle value: one slow run, which a shared machine gives sooner or later, moves a mean but not this. */
export function median(numbers) {
  const sorted = numbers.filter((number) => number !== undefined && !Number.isNaN(number)).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of each metric over the runs of one contender. */
export function rowOf(name, runs) {
  const keys = [...new Set(runs.flatMap(Object.keys))];
  return { name, values: Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])), runs };
}

/** The value of a metric of a row that is found by its name. */
export const valueOf = (rows, name, key) => rows.find((row) => row.name === name)?.values[key];
