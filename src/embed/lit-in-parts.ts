/**
 * What the fetched parts take of Lit, without a copy of it: a template result is a plain object (lit-html, `TemplateResult`),
 * which the Lit inside bwi.js renders. A test compares it with the real one.
 */
const tag =
  (type: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: unknown[]) => ({ ['_$litType$']: type, strings, values });

export const html = tag(1);
export const svg = tag(2);
export const nothing = Symbol.for('lit-nothing');

export function css([cssText]: TemplateStringsArray): { cssText: string; styleSheet: CSSStyleSheet } {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText!);
  return { cssText: cssText!, styleSheet };
}
