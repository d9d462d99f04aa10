import { html, type TemplateResult } from 'lit';
import { choice } from './controls.js';
import type { Lang, Text } from './text.js';

/** The header of the builder's pages, with a control for their language. */
export const head = (title: Text, lead: Text, ui: Lang, change: (ui: Lang) => void): TemplateResult =>
  html`<header>
    <div>
      <h1>${title[ui]}</h1>
      <p>${lead[ui]}</p>
    </div>
    ${choice(
      'ui',
      'Bahasa / Language',
      [
        ['id', 'Indonesia'],
        ['en', 'English'],
      ],
      ui,
      (value) => change(value as Lang),
    )}
  </header>`;
