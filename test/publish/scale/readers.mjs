// Readers who have a page open, and when each asks for the feed.
import { chance } from '../../bench/lib/chance.mjs';

/** Seconds from an answer to the next request of a page that stays open: the age from which the widgets ask anew. */
export const REFRESH = 300;
/** All come within these seconds, as after a message to everyone. */
const RUSH = 10;
/** Width of a bin of the calendar, in seconds. */
const BIN = 0.05;

/**
 * Calls `ask(reader, time)` for each request of `count` readers in `seconds`, in the order of time (within a twentieth of a second).
 * With `jitter` j a page waits between 1 and 1 + j times as long as it must.
 */
export function simulateReaders({ count, seconds, jitter, seed = 1 }, ask) {
  const random = chance(seed);
  const bins = Math.ceil(seconds / BIN);
  // A calendar: each bin a chain of readers, each reader in one chain.
  const first = new Int32Array(bins).fill(-1);
  const next = new Int32Array(count);
  const due = new Float64Array(count);
  const enter = (reader, time) => {
    if (time >= seconds) return;
    const bin = Math.floor(time / BIN);
    due[reader] = time;
    next[reader] = first[bin];
    first[bin] = reader;
  };
  for (let reader = 0; reader < count; reader++) enter(reader, random() * RUSH);
  for (let bin = 0; bin < bins; bin++)
    for (let reader = first[bin]; reader >= 0;) {
      const following = next[reader];
      ask(reader, due[reader]);
      enter(reader, due[reader] + REFRESH * (1 + random() * jitter));
      reader = following;
    }
}
