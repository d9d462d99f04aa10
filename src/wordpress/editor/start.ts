import { blockName, BLOCK_WIDGETS, DOMAIN } from '../blocks.js';
import { editOf } from './edit.js';
import { iconOf, isIconName } from './icon.js';
import { blocks, hooks, type BlockSettings } from './wp.js';

const names = BLOCK_WIDGETS.map(blockName);

/** Variations have names of icons in `block.json`; here they have those of the same kind as the blocks. */
const withIcons = (settings: BlockSettings, name: string): BlockSettings =>
  names.includes(name) && settings.variations
    ? {
        ...settings,
        variations: settings.variations.map((variation) =>
          isIconName(variation.name) ? { ...variation, icon: iconOf(variation.name) } : variation,
        ),
      }
    : settings;

hooks.addFilter('blocks.registerBlockType', DOMAIN, withIcons);

// Names, attributes and variations are those of `block.json`, which PHP has told the editor. PHP prints the blocks, so nothing is saved.
for (const widget of BLOCK_WIDGETS)
  blocks.registerBlockType(blockName(widget), { icon: iconOf(widget), edit: editOf(widget), save: () => null });
