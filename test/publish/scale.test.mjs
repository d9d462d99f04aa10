// The simulation behind the guide's plot: what must hold of it, whatever the numbers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDGES, Way } from './scale/caches.mjs';
import { REFRESH, simulateReaders } from './scale/readers.mjs';

const SECONDS = 1800;
const READERS = 5000;

function simulate(jitter, lifetime = 60) {
  const setups = { none: {}, cdn: { cdn: true }, shield: { cdn: true, shield: true } };
  const ways = Object.entries(setups).map(([name, parts]) => [name, new Way({ readers: READERS, seconds: SECONDS, lifetime, ...parts })]);
  let asked = 0;
  let last = 0;
  simulateReaders({ count: READERS, seconds: SECONDS, jitter }, (reader, time) => {
    assert.ok(time >= last - 0.05, 'in the order of time');
    last = time;
    asked++;
    for (const [, way] of ways) way.ask(reader, time);
  });
  const origin = (name) => new Map(ways).get(name).origin;
  const requests = (name) => origin(name).between(0, SECONDS).mean * SECONDS;
  return { asked, origin, requests };
}

describe('the simulation of readers', () => {
  it('has every reader ask once a refresh', () => {
    const { asked, requests } = simulate(0);
    assert.equal(asked, READERS * (SECONDS / REFRESH));
    assert.equal(Math.round(requests('none')), asked);
  });

  it('keeps what reaches the origin within the lifetimes, however many readers there are', () => {
    const { requests } = simulate(0.5);
    assert.ok(requests('shield') <= SECONDS / 60 + 1);
    assert.ok(requests('cdn') <= (SECONDS / 60 + 1) * EDGES);
    assert.ok(requests('shield') < requests('cdn') && requests('cdn') < requests('none'));
  });

  it('has all ask in the same seconds again without jitter, and spread with it', () => {
    const peak = (jitter) => simulate(jitter).origin('none').between(REFRESH, SECONDS).peak;
    assert.equal(peak(0), simulate(0).origin('none').between(0, REFRESH).peak);
    assert.ok(peak(0.5) < peak(0) / 5);
  });

  it('has browsers answer themselves while their copy is fresh', () => {
    const { asked, requests } = simulate(0, 1.5 * REFRESH);
    assert.ok(Math.abs(requests('none') - asked / 2) < 1);
  });

  it('lets nobody keep anything with a lifetime of 0', () => {
    const { asked, requests } = simulate(0.5, 0);
    assert.equal(Math.round(requests('shield')), asked);
  });
});
