import type { Text } from './text.js';

/** Typefaces that every device has, so that a widget loads none. */
export const FONTS: Readonly<Record<string, { readonly name: Text; readonly stack: string }>> = {
  sans: { name: { id: 'Sans serif sistem', en: 'System sans serif' }, stack: 'system-ui, sans-serif' },
  serif: { name: { id: 'Serif', en: 'Serif' }, stack: "Georgia, 'Times New Roman', serif" },
  verdana: { name: { id: 'Verdana', en: 'Verdana' }, stack: 'Verdana, sans-serif' },
};
