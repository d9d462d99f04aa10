import { escapeHtml } from '../escape.js';
import { LAYOUT } from './layout.js';
import type { Publication } from './publication.js';

/** Links for whom no script runs. */
const LINKS = 12;

/** A kanal and its feed. */
export interface KanalLink {
  readonly name: string;
  readonly path: string;
}

/** A page that shows the news with the widgets, and links where there is no script. */
export function indexPage({ title, language, articles }: Publication, kanals: readonly KanalLink[], script: string): string {
  const link = ({ url, title }: { url: string; title: string }): string => `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></li>`;
  const list = ({ name, path }: KanalLink): string =>
    `    <bwi-news-list feed="${escapeHtml(path)}" heading="${escapeHtml(name)}" limit="4" layout="grid" no-repeat></bwi-news-list>`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escapeHtml(title)}</title>
    <link rel="alternate" type="application/feed+json" href="${LAYOUT.feed}" />
    <link rel="alternate" type="application/rss+xml" href="${LAYOUT.rss}" />
    <script src="${escapeHtml(script)}" data-feed="${LAYOUT.lean}" async></script>
    <style>
      :root { color-scheme: light dark; }
      body { max-width: 70rem; margin: 0 auto; padding: 1rem; font-family: system-ui, sans-serif; }
      bwi-news-list { display: block; margin-block: 2.5rem; }
    </style>
  </head>
  <body>
    <h1>${escapeHtml(title)}</h1>
    <bwi-news-list limit="${LINKS}" layout="grid" load-more>
      <ul>
        ${articles.slice(0, LINKS).map(link).join('\n        ')}
      </ul>
    </bwi-news-list>
${kanals.map(list).join('\n')}
  </body>
</html>
`;
}
