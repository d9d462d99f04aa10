import { needsFeed } from '../tags.js';
import { badAddresses } from './address.js';
import { fieldsOf } from './fields.js';
import { frameLacks } from './frame-needs.js';
import type { State } from './state.js';
import type { Text } from './text.js';
import { WORDS } from './words.js';

/** Why the code would not work: a sentence, and the id and the name of the field that mends it. */
export interface Lack {
  readonly words: Text;
  readonly field: string;
  readonly label: Text;
}

const feed = (words: Text): Lack => ({ words, field: 'feed', label: WORDS.feedLabel });

/** What the code still lacks; empty if it works. */
export function lacks(state: State): readonly Lack[] {
  const wantsFeed = needsFeed(`bwi-${state.widget}`, (name) => state.attributes[name]);
  const missing = fieldsOf(state.widget).find(({ name }) => name === frameLacks(state));
  return [
    ...(wantsFeed && !state.feed ? [feed(WORDS.lacksFeed)] : []),
    ...(wantsFeed && badAddresses(state.feed).length ? [feed(WORDS.badFeed)] : []),
    ...(missing ? [{ words: WORDS.frameLacks, field: missing.name, label: missing.label }] : []),
  ];
}
