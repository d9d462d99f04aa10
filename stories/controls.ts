import type { InputType } from 'storybook/internal/csf';
import { FIELDS, type Field, type Widget } from '../src/builder/fields.js';

const ATTRIBUTES = { category: 'attributes' };
const PROPERTIES = { category: 'css custom properties' };

/** The control of an attribute, with the default that the widget has without it. */
function controlOf(field: Field): InputType {
  switch (field.kind) {
    case 'flag':
      return { control: 'boolean', table: { ...ATTRIBUTES, defaultValue: { summary: 'false' } } };
    case 'number': {
      const { min, max, otherwise } = field;
      return { control: { type: 'number', min, max }, table: { ...ATTRIBUTES, defaultValue: { summary: String(otherwise) } } };
    }
    case 'choice': {
      const options = field.options.map(([value]) => value);
      return { control: 'select', options, table: { ...ATTRIBUTES, defaultValue: { summary: options[0] || '–' } } };
    }
    case 'many':
      return { control: 'text', table: { ...ATTRIBUTES, defaultValue: { summary: field.otherwise || '–' } } };
    default:
      return { control: 'text', table: ATTRIBUTES };
  }
}

const COLOURS = ['text', 'muted', 'surface', 'border', 'accent'].map((name) => `--bwi-color-${name}`);
const SIZES = ['--bwi-font-family', '--bwi-font-size', '--bwi-space', '--bwi-radius', '--bwi-image-ratio'];

/** The controls of an element in the order of the embed builder, then its custom properties: pickers for colours, text for the others. */
export function controls(widget: Widget): Record<string, InputType> {
  const entries: [string, InputType][] = [
    ...FIELDS[widget].map((field): [string, InputType] => [field.name, controlOf(field)]),
    ['feed', { control: 'text', table: ATTRIBUTES }],
    ['children', { control: 'text', description: 'HTML between the tags.', table: { category: 'slots' } }],
    ['status', { control: false }],
    ...[...COLOURS, '--bwi-focus-color'].map((name): [string, InputType] => [name, { control: 'color', table: PROPERTIES }]),
    ...SIZES.map((name): [string, InputType] => [name, { control: 'text', table: PROPERTIES }]),
  ];
  return Object.fromEntries(entries);
}
