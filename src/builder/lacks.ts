import { needsFeed } from '../tags.js';
import { patternProblem } from '../text/own-address.js';
import { webUrl } from '../text/urls.js';
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

/** A frame doesn't know the page around it, to which a relative address would belong. */
function badLink({ widget, attributes, form }: State): Lack | undefined {
  const { link = '' } = attributes;
  const field = fieldsOf(widget).find(({ name }) => name === 'link');
  if (!link || !field) return undefined;
  const isBad = patternProblem(link, 'https://mitra.example/') || (form === 'frame' && !webUrl(link));
  return isBad ? { words: form === 'frame' ? WORDS.frameLink : WORDS.badLink, field: 'link', label: field.label } : undefined;
}

/** What the code still lacks; empty if it works. */
export function lacks(state: State): readonly Lack[] {
  const wantsFeed = needsFeed(`bwi-${state.widget}`, (name) => state.attributes[name]);
  const missing = fieldsOf(state.widget).find(({ name }) => name === frameLacks(state));
  return [
    ...(wantsFeed && !state.feed ? [feed(WORDS.lacksFeed)] : []),
    ...(wantsFeed && badAddresses(state.feed).length ? [feed(WORDS.badFeed)] : []),
    ...(badLink(state) ? [badLink(state)!] : []),
    ...(missing ? [{ words: WORDS.frameLacks, field: missing.name, label: missing.label }] : []),
  ];
}
