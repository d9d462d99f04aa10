import type { TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** A real heading of the level asked for: 1 to 6. No `lang` marks words of a language that nobody has named. */
export function heading(level: number, name: string, part: string, lang: string | undefined, content: unknown): TemplateResult {
  const tag = tags[level - 1]!;
  return html`<${tag} class=${name} part=${part} lang=${lang} dir="auto">${content}</${tag}>`;
}
