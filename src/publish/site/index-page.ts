import { htmlEscape } from 'escape-goat';
import { GENERATOR } from './generator.js';
import type { Kanal } from './kanals.js';
import { LAYOUT } from './layout.js';
import type { Publication } from './publication.js';

/** Articles in the list at the top, which without scripts is a list of links. */
const MAX_LINKS = 12;

/** A page that shows the news with the widgets; without scripts, links to the newest articles. */
export function indexPage({ title, language, articles }: Publication, kanals: readonly Kanal[], script: string): string {
  const link = ({ url, title }: { url: string; title: string }): string => htmlEscape`<li><a href="${url}">${title}</a></li>`;
  const list = ({ name, path }: Kanal): string =>
    htmlEscape`    <bwi-news-list feed="${path}" heading="${name}" limit="4" layout="grid" no-repeat></bwi-news-list>`;
  return `<!doctype html>
<html lang="${htmlEscape(language)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="generator" content="${GENERATOR}" />
    <title>${htmlEscape(title)}</title>
    <link rel="alternate" type="application/feed+json" href="${LAYOUT.feed}" />
    <link rel="alternate" type="application/rss+xml" href="${LAYOUT.rss}" />
    <script src="${htmlEscape(script)}" data-feed="${LAYOUT.lean}" async></script>
    <style>
      :root { color-scheme: light dark; }
      body { max-width: 70rem; margin: 0 auto; padding: 1rem; font-family: system-ui, sans-serif; }
      bwi-news-list { display: block; margin-block: 2.5rem; }
    </style>
  </head>
  <body>
    <h1>${htmlEscape(title)}</h1>
    <bwi-news-list limit="${MAX_LINKS}" layout="grid" load-more>
      <ul>
        ${articles.slice(0, MAX_LINKS).map(link).join('\n        ')}
      </ul>
    </bwi-news-list>
${kanals.map(list).join('\n')}
  </body>
</html>
`;
}
