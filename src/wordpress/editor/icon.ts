import { blockIcons } from './block-icons.js';
import { h, type Icon } from './wp.js';

/** The name of a block’s icon: that of its widget, or of its layout. */
export type IconName = keyof typeof blockIcons;

export const isIconName = (name: string): name is IconName => name in blockIcons;

/** An icon of a block. The strokes say themselves that they are not filled: the editor’s styles fill every icon. */
export const iconOf = (name: IconName): Icon =>
  h(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: false },
    h('path', {
      d: blockIcons[name],
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.5,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    }),
  );
