import type { State } from './state.js';
import type { Widget } from './fields.js';

/** What a widget learns from the page around it, and so can't know in a frame. */
const NEEDS: Partial<Record<Widget, string>> = { 'share-bar': 'url', 'related-news': 'article-id' };

/** The attribute that has to be written because the code is a frame; an article to share has its own address. */
export const frameNeeds = ({ form, widget, attributes }: State): string | undefined =>
  form !== 'frame' || (widget === 'share-bar' && attributes['article-id']) ? undefined : NEEDS[widget];

/** The same where nothing is written for it: the frame would say so in place of the widget. */
export function frameLacks(state: State): string | undefined {
  const name = frameNeeds(state);
  return name && !state.attributes[name] ? name : undefined;
}
