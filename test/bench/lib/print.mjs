/**
 * @typedef {{ key: string, label: string, unit?: string, digits?: number, more?: boolean }} Metric `more` is better
 * @typedef {{ what: string, value: number | undefined, limit: number, unit?: string, atLeast?: boolean }} Goal
 * @typedef {object} Section
 * @property {string} name
 * @property {string} title
 * @property {string} how what was done, in a sentence
 * @property {Metric[]} metrics the first is the one that is compared and drawn
 * @property {import('./stats.mjs').Row[]} rows
 * @property {string} [base] the row that the ratios are to; the first without it
 * @property {Goal[]} [goals]
 */

/** Progress goes to the error stream, so that the tables may be piped. */
export const log = (text) => process.stderr.write(`${text}\n`);

/** A figure as people read it: three significant digits, thousands set apart, «–» for none. */
export function figure(value, unit = '', digits) {
  if (value === undefined || Number.isNaN(value)) return '–';
  const places = digits ?? (Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
  const text = value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
  return unit ? `${text} ${unit}` : text;
}

export const reached = ({ value, limit, atLeast }) => value !== undefined && (atLeast ? value >= limit : value <= limit);

/** Three places, so that what misses a goal by little does not read as if it had reached it. */
export const goalValue = ({ value, unit = '×' }) => figure(value, unit, value < 10 && !Number.isInteger(value) ? 3 : undefined);
export const goalLimit = ({ limit, unit = '×', atLeast }) => `${atLeast ? '≥' : '≤'} ${figure(limit, unit)}`;

/** `0.982 × – goal ≤ 1.05 × reached`. */
export function goalText(goal) {
  const verdict = goal.value === undefined ? 'not measured' : reached(goal) ? 'reached' : 'missed';
  return `${goal.what}: ${goalValue(goal)} – goal ${goalLimit(goal)} ${verdict}`;
}

/** The run that other work on the machine has disturbed least; the median is what counts. */
function bestOf(runs, { key, more }) {
  const numbers = runs.map((run) => run[key]).filter((number) => number !== undefined);
  return numbers.length ? Math[more ? 'max' : 'min'](...numbers) : undefined;
}

/** @param {Section} section */
export function printSection({ title, how, metrics, rows, base = rows[0]?.name, goals = [] }) {
  const [main] = metrics;
  const of = rows.find(({ name }) => name === base)?.values[main.key];
  const table = [
    ['', ...metrics.map(({ label }) => label), `best ${main.label}`, `${main.label} : ${base}`],
    ...rows.map(({ name, values, runs }) => [
      name,
      ...metrics.map(({ key, unit, digits }) => figure(values[key], unit, digits)),
      figure(bestOf(runs, main), main.unit, main.digits),
      values[main.key] === undefined || !of ? '–' : `${(values[main.key] / of).toFixed(2)} ×`,
    ]),
  ];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  console.log(`\n${title}\n${how}\n`);
  for (const row of table)
    console.log(`  ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join('   ')}`);
  if (goals.length) console.log('');
  for (const goal of goals) console.log(`  ${goalText(goal)}`);
}
