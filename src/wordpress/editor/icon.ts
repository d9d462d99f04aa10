import type { Widget } from '../../builder/fields.js';
import { blockIcons } from './block-icons.js';
import { h, type Icon } from './wp.js';

/** The icon of a block. The strokes say themselves that they are not filled: the editor’s styles fill every icon. */
export const iconOf = (widget: Widget): Icon =>
  h(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: false },
    h('path', {
      d: blockIcons[widget],
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.5,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    }),
  );
