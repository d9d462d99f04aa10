import { log } from './print.mjs';
import { rowOf } from './stats.mjs';

let chosen = /^/;

/** Leaves out contenders with another name. */
export const compareOnly = (pattern) => (chosen = pattern);

/**
 * Measures all contenders in turns, each round beginning with another one: what the machine does beside meets all of them alike.
 *
 * @param {{ name: string }[]} all
 * @param {number} runs
 * @param {(contender: object) => Promise<import('./stats.mjs').Measures>} measure
 * @param {number} warmUps rounds that are not counted: engines compile, caches of the file system fill
 * @returns {Promise<import('./stats.mjs').Row[]>}
 */
export async function rotate(all, runs, measure, warmUps = 0) {
  const contenders = all.filter(({ name }) => chosen.test(name));
  const found = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < runs; round++) {
    const first = Math.abs(round) % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const measures = await measure(contender);
      if (round >= 0) found.get(contender.name).push(measures);
    }
    log(round < 0 ? '  warmed up' : `  round ${round + 1} of ${runs}`);
  }
  return contenders.map(({ name }) => rowOf(name, found.get(name)));
}
