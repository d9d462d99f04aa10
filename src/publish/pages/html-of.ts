import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/** The HTML of a template, without the comments by which Lit would find its parts again, and without the parts that a card lacks. */
export const htmlOf = (template: TemplateResult): string =>
  collectResultSync(render(template))
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replace(/<(p|time)\b[^>]*>\s*<\/\1>/g, '');
