import { neededInFrame } from '../tags.js';
import type { State } from './state.js';

/** The attribute that a widget needs in a frame, for the form `frame` only. */
export const frameNeeds = ({ form, widget, attributes }: State): string | undefined =>
  form === 'frame' ? neededInFrame(`bwi-${widget}`, (name) => attributes[name]) : undefined;

/** The same, if it is missing: the frame would show a message instead of the widget. */
export function frameLacks(state: State): string | undefined {
  // A parameter of an address that it can't read.
  if (state.form === 'frame' && state.attributes['article-id']?.startsWith('?')) return 'article-id';
  const name = frameNeeds(state);
  return name && !state.attributes[name] ? name : undefined;
}
