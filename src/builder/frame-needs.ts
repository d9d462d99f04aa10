import { neededInFrame } from '../tags.js';
import type { State } from './state.js';

/** The attribute that has to be written because the code is a frame; an article to share has its own address. */
export const frameNeeds = ({ form, widget, attributes }: State): string | undefined =>
  form === 'frame' ? neededInFrame(`bwi-${widget}`, (name) => attributes[name]) : undefined;

/** The same where nothing is written for it: the frame would say so in place of the widget. */
export function frameLacks(state: State): string | undefined {
  const name = frameNeeds(state);
  return name && !state.attributes[name] ? name : undefined;
}
