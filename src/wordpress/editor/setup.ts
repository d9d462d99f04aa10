import type { Widget } from '../../builder/fields.js';
import { blockName } from '../blocks.js';
import { iconOf } from './icon.js';
import { say } from './say.js';
import { settings } from './settings.js';
import { EDITOR_WORDS } from './words.js';
import { blocks, components, h } from './wp.js';

const paragraph = (...words: Parameters<typeof h>[2][]) => h('p', { style: { margin: '0 0 8px' } }, ...words);

/**
 * In the place of a preview where there is no feed: what is missing, and where it is set. Not as the placeholder's instructions, which the
 * editor leaves out where it is narrow.
 */
export function Setup({ widget }: { readonly widget: Widget }) {
  const { needsFeed, toSettings, thenReload, askAdmin } = EDITOR_WORDS;
  return h(
    components.Placeholder,
    { icon: iconOf(widget), label: blocks.getBlockType(blockName(widget))?.title },
    paragraph(say(needsFeed)),
    settings.settings
      ? paragraph(h(components.ExternalLink, { href: settings.settings }, say(toSettings)), ' ', say(thenReload))
      : paragraph(say(askAdmin)),
  );
}
