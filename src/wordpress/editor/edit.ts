import type { Widget } from '../../builder/fields.js';
import { needsFeed } from '../../tags.js';
import { inspector } from './inspector.js';
import { Preview } from './preview.js';
import { settings } from './settings.js';
import { Setup } from './setup.js';
import { blockEditor, h, type Attributes, type Component, type EditProps } from './wp.js';

const textOf =
  (attributes: Attributes) =>
  (name: string): string | undefined =>
    attributes[name] === undefined ? undefined : String(attributes[name]);

const lacksFeed = (widget: Widget, attributes: Attributes): boolean =>
  !attributes['feed'] && !settings.feed && needsFeed(`bwi-${widget}`, textOf(attributes));

/** What the editor shows of a block: its widget, and its controls in the sidebar. */
export const editOf = (widget: Widget): Component<EditProps> =>
  function Edit({ attributes, setAttributes }) {
    return h(
      'div',
      blockEditor.useBlockProps(),
      inspector({ widget, attributes, setAttributes }),
      lacksFeed(widget, attributes) ? h(Setup, { widget }) : h(Preview, { widget, attributes }),
    );
  };
