import type { ArgTypesEnhancer } from 'storybook/internal/csf';
import { FIELDS, type Widget } from '../src/builder/fields.js';

/** The categories of Storybook's table, what is looked for first before the others. */
const CATEGORIES = ['attributes', 'css custom properties', 'slots', 'properties', 'events', 'css shadow parts'];

/** Sorts the controls of an element: attributes in the order of the embed builder, then the rest by category. */
export const inOrder: ArgTypesEnhancer = ({ component, argTypes }) => {
  const names = FIELDS[String(component).replace('bwi-', '') as Widget]?.map(({ name }) => name) ?? [];
  const place = (order: readonly string[], name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const category = (name: string): number => place(CATEGORIES, argTypes[name]?.table?.category ?? '');
  const sorted = Object.entries(argTypes).sort(([a], [b]) => category(a) - category(b) || place(names, a) - place(names, b));
  return Object.fromEntries(sorted);
};
