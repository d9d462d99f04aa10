import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading element of the given level, 1 to 6. Each level has its own template, since Lit can't bind tag names, and its static
 * templates are more code than these lines.
 */
export function heading(level: number, className: string, part: string, content: unknown, lang?: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${className} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 class=${className} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h5>`;
    default:
      return html`<h6 class=${className} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h6>`;
  }
}
