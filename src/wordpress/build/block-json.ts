import { ATTRIBUTES, type AttributeType } from '../../attributes.js';
import type { Widget } from '../../builder/fields.js';
import { WIDGETS } from '../../builder/words.js';
import { blockName, BLOCKS, DOMAIN, EDITOR_HANDLE } from '../blocks.js';

/** An attribute of a block, as WordPress checks it in PHP and in the editor. */
export interface BlockAttribute {
  readonly type: 'string' | 'boolean' | 'number' | readonly ['boolean', 'string'];
  readonly enum?: readonly (string | boolean)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: string | boolean | number;
}

/** The attribute of a block for one of its widget: by its own name, so that what prints the element needs no table of names. */
function blockAttribute(type: AttributeType): BlockAttribute {
  switch (type.kind) {
    case 'flag':
      if (type.values) return { type: ['boolean', 'string'], enum: [false, true, ...type.values], default: false };
      return { type: 'boolean', default: false };
    case 'number':
      return { type: 'number', minimum: type.min, maximum: type.max, default: type.default };
    case 'choice':
      return { type: 'string', enum: type.values, default: type.values[0]! };
    case 'words':
      return { type: 'string', default: type.default.join(' ') };
    case 'duration':
    case 'text':
      return { type: 'string' };
  }
}

/**
 * `block.json` of a widget. It is in English, and PHP translates it. It names no `script`: where a theme is no block theme, WordPress would
 * put that into every page; PHP adds it in the editor alone.
 */
export function blockJson(widget: Widget, version: string): object {
  const { description, keywords, dashicon, variations, example } = BLOCKS[widget];
  const attributes: Readonly<Record<string, AttributeType>> = ATTRIBUTES[`bwi-${widget}`];
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: blockName(widget),
    version,
    title: WIDGETS[widget].en,
    category: 'widgets',
    icon: dashicon,
    description: description.en,
    keywords: keywords.map(({ en }) => en),
    textdomain: DOMAIN,
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, type]) => [name, blockAttribute(type)])),
    supports: { html: false, align: ['wide', 'full'] },
    ...(variations && {
      variations: variations.map(({ layout, title, description, dashicon }, i) => ({
        name: layout,
        title: title.en,
        description: description.en,
        icon: dashicon,
        ...(i === 0 && { isDefault: true }),
        attributes: { layout },
        scope: ['inserter'],
        isActive: ['layout'],
      })),
    }),
    example: { viewportWidth: 800, attributes: example },
    editorScript: EDITOR_HANDLE,
  };
}
