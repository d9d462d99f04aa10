// What stands between readers and the origin, each a cache whose copies live for `lifetime` seconds from when the origin sent them.

/** Edges of a CDN: a reader always meets the same. */
export const EDGES = 100;

/** Sums of seconds are a little off: a copy that is as old as it may be is old. */
const INSTANT = 1e-3;

/** Counts requests in each second. */
export class Meter {
  constructor(seconds) {
    this.seconds = new Uint32Array(seconds);
  }

  add(time) {
    this.seconds[Math.floor(time)]++;
  }

  /** Requests a second between two moments: on average, and in the busiest second. */
  between(from, to) {
    const part = this.seconds.subarray(from, to);
    return {
      mean: part.reduce((sum, value) => sum + value, 0) / part.length,
      peak: part.reduce((most, value) => Math.max(most, value), 0),
    };
  }
}

/**
 * The way of a request: the reader's browser, then with `cdn` an edge, then with `shield` one cache that all edges ask, then the origin.
 * An answer carries its age (RFC 9111, 5.1), so that a copy of a copy lives no longer. A cache sends one request at a time for
 * what it lacks. With lifetime 0 nobody keeps anything.
 */
export class Way {
  constructor({ readers, seconds, lifetime, cdn, shield }) {
    this.lifetime = lifetime;
    this.cdn = cdn && lifetime > 0;
    this.shield = shield && lifetime > 0;
    this.origin = new Meter(seconds);
    this.browsers = new Float64Array(readers).fill(-Infinity);
    this.edges = new Float64Array(EDGES).fill(-Infinity);
    this.shielded = -Infinity;
  }

  ask(reader, time) {
    const { browsers, lifetime } = this;
    if (time - browsers[reader] < lifetime - INSTANT) return;
    browsers[reader] = this.#sent(reader, time);
  }

  /** When the origin sent what a reader gets at `time`. */
  #sent(reader, time) {
    if (!this.cdn) return this.#ofOrigin(time);
    const edge = reader % EDGES;
    if (time - this.edges[edge] >= this.lifetime) this.edges[edge] = this.shield ? this.#ofShield(time) : this.#ofOrigin(time);
    return this.edges[edge];
  }

  #ofShield(time) {
    if (time - this.shielded >= this.lifetime) this.shielded = this.#ofOrigin(time);
    return this.shielded;
  }

  #ofOrigin(time) {
    this.origin.add(time);
    return time;
  }
}
