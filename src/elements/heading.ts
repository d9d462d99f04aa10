import { html, nothing, type TemplateResult } from 'lit';

/**
 * A real heading of the level asked for: 1 to 6. One template each, since
 * Lit binds no tag's name, and its static templates would cost readers more than these lines.
 */
export function heading(level: number, name: string, part: string, content: unknown, lang?: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${part} lang=${lang ?? nothing} dir="auto">${content}</h6>`;
  }
}
