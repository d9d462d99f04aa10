import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { configure } from '../src/index.js';

/** The partner's page: language, direction, colour scheme, width and feed are set in the toolbar; the feed is the page's default. */
export const host: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, language, width, feed } = globals;
  configure({ feed });
  const page = html`<div class="place" style=${width === 'full' ? nothing : `max-inline-size: ${width}px`}>${story()}</div>`;
  const style = `color-scheme: ${theme === 'system' ? 'light dark' : theme}`;
  const { lang = language, dir = nothing } = parameters.page ?? {};
  return viewMode === 'docs'
    ? html`<div class="host" lang=${lang} dir=${dir} style=${style}>${page}</div>`
    : html`<main class="host" lang=${lang} dir=${dir} style=${style}>${page}</main>`;
};
