import type { ReachableFeed } from '../check/probe/probe-feed.js';
import { policyFor, policyLine } from '../check/policy.js';
import { needsFeed } from '../tags.js';
import { webUrl } from '../text/urls.js';
import { completeAddresses } from './address.js';
import { chosenReadyFrame } from './ready-frame.js';
import { release } from './release.js';
import type { State } from './state.js';

/** What a page's Content Security Policy has to allow for the code, one directive per line. */
export function policyLines(state: State, feeds: readonly ReachableFeed[]): string[] {
  const { channel, pinned, frame } = release(state.base);
  if (state.form === 'frame') return [`frame-src ${new URL(chosenReadyFrame(state) ?? frame).origin}`];
  const own = state.form === 'self' || state.form === 'npm';
  const bar = state.widget === 'share-bar';
  const policy = policyFor({
    script: state.form === 'pinned' ? pinned : channel,
    alone: state.form === 'pinned',
    feeds: needsFeed(`bwi-${state.widget}`, (name) => state.attributes[name])
      ? completeAddresses(state.feed)
          .split(/\s+/)
          .flatMap((part) => webUrl(part) ?? [])
      : [],
    pictures: bar ? [] : feeds.flatMap(({ pictures }) => pictures),
  });
  return policyLine(own ? { ...policy, 'script-src': ["'self'"] } : policy).split('; ');
}
