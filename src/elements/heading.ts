import { nothing, type TemplateResult } from 'lit';
import { html as staticHtml, literal, type StaticValue } from 'lit/static-html.js';

const TAGS = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** The tag of a heading of the given level, 1 to 6, for a template of `lit/static-html.js`. */
export const headingTag = (level: number): StaticValue => TAGS[level - 1]!;

/** A heading element of the given level, 1 to 6. */
export function heading(level: number, className: string, part: string, content: unknown, lang?: string): TemplateResult {
  const tag = headingTag(level);
  return staticHtml`<${tag} class=${className} part=${part} lang=${lang ?? nothing} dir="auto">${content}</${tag}>`;
}
