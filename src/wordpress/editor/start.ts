import { blockName, BLOCK_WIDGETS } from '../blocks.js';
import { editOf } from './edit.js';
import { iconOf } from './icon.js';
import { blocks } from './wp.js';

// Names, attributes and variations are those of `block.json`, which PHP has told the editor. PHP prints the blocks, so nothing is saved.
for (const widget of BLOCK_WIDGETS)
  blocks.registerBlockType(blockName(widget), { icon: iconOf(widget), edit: editOf(widget), save: () => null });
