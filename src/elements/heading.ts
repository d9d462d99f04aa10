import { html, type TemplateResult } from 'lit';

/** Lit can't bind a tag's name, so each level has a template of its own: the strings that its tag would have been called with. */
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class="`, '" part="', '" lang="', '" dir="auto">', `</h${level}>`];
  return Object.assign(strings, { raw: strings }) as TemplateStringsArray;
});

/** A real heading of the level asked for: 1 to 6. No `lang` marks words of a language that nobody has named. */
export function heading(level: number, name: string, part: string, lang: string | undefined, content: unknown): TemplateResult {
  return html(templates[level - 1]!, name, part, lang, content);
}
