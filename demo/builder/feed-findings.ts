import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../src/feed/article.js';
import { webUrl } from '../../src/text/urls.js';
import { kanal, type FeedLook, type Look } from './feed-look.js';
import { isLocal } from './release.js';
import type { Lang } from './text.js';
import { FEED_WORDS, statusWords } from './words.js';

const DAY = 864e5;

const words = {
  id: {
    has: (articles: number, pictures: number) => `Feed terbaca: ${articles} berita, ${pictures} dengan gambar.`,
    newest: (age: string) => `Terbaru ${age}.`,
    left: (count: number) => `${count} catatan: yang dilewati atau diperbaiki`,
  },
  en: {
    has: (articles: number, pictures: number) => `The feed can be read: ${articles} articles, ${pictures} with pictures.`,
    newest: (age: string) => `The newest is from ${age}.`,
    left: (count: number) => `${count} notes: what was left out or mended`,
  },
} as const;

const age = (days: number, lang: Lang): string => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-days, 'day');

function found(feed: Feed, lang: Lang): TemplateResult {
  const { articles, warnings } = feed;
  const say = words[lang];
  const newest = Math.max(...articles.map(({ published }) => +(published ?? 0)));
  const days = Math.max(0, Math.floor((Date.now() - newest) / DAY));
  return html`<p>${say.has(articles.length, articles.filter(({ image }) => image).length)} ${newest ? say.newest(age(days, lang)) : ''}</p>
    ${
      warnings.length
        ? html`<details>
            <summary>${say.left(warnings.length)}</summary>
            <ul lang="en">
              ${warnings.map((warning) => html`<li>${warning}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${
      kanal([feed]).length
        ? html`<p class="quiet">${kanal([feed]).map(([tag, count]) => `${tag} (${count})`).join(', ')}</p>` // prettier-ignore
        : nothing
    }`;
}

const sentence = (look: Look, lang: Lang): TemplateResult =>
  look.kind === 'good'
    ? found(look.feed, lang)
    : html`<p>${look.kind === 'status' ? statusWords(look.status, lang) : FEED_WORDS[look.kind][lang]}</p>`;

/** What was found at each address; spoken when it changes. */
export const findings = (looks: FeedLook['looks'], lang: Lang): TemplateResult =>
  html`<div class="findings" role="status">
    ${looks.map(
      ([url, look]) =>
        html`<div class="finding ${look.kind === 'good' ? 'good' : look.kind === 'asking' ? '' : 'bad'}" data-kind=${look.kind}>
          ${looks.length > 1 ? html`<p class="quiet address">${url}</p>` : nothing}${sentence(look, lang)}${look.kind !== 'insecure' && webUrl(url)?.startsWith('http:') && !isLocal(url) ? html`<p>${FEED_WORDS.insecure[lang]}</p>` : nothing}
        </div>`,
    )}
  </div>`;
