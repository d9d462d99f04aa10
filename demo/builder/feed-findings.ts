import { html, nothing, type TemplateResult } from 'lit';
import type { Code, Finding } from '../../src/check/feed/finding.js';
import { en as feedEn } from '../../src/check/feed/words/en.js';
import { id as feedId } from '../../src/check/feed/words/id.js';
import type { FindingWords } from '../../src/check/feed/words/words.js';
import type { Look, Reachable } from '../../src/check/look/look.js';
import { en as lookEn } from '../../src/check/look/words/en.js';
import { id as lookId } from '../../src/check/look/words/id.js';
import type { FeedLook } from './feed-look.js';
import type { Lang } from './text.js';

const DAY = 864e5;

const words = {
  id: {
    asking: 'Memeriksa…',
    has: (articles: number, pictures: number) => `Feed terbaca: ${articles} berita, ${pictures} dengan gambar.`,
    newest: (age: string) => `Terbaru ${age}.`,
    notes: (count: number) => `${count} catatan untuk pengelola feed`,
    found: feedId.findings,
    failed: lookId,
  },
  en: {
    asking: 'Checking…',
    has: (articles: number, pictures: number) => `The feed can be read: ${articles} articles, ${pictures} with pictures.`,
    newest: (age: string) => `The newest is from ${age}.`,
    notes: (count: number) => `${count} notes for the feed’s administrator`,
    found: feedEn.findings,
    failed: lookEn,
  },
} as const;

const age = (newest: Date, lang: Lang): string =>
  new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-Math.max(0, Math.floor((Date.now() - +newest) / DAY)), 'day');

const sentences = ({ what, todo }: FindingWords, value = ''): string => `${what}${value && ` (${value})`}. ${todo}`;

/** Each kind of finding once, with the items that it is about. */
function notes(findings: readonly Finding[], lang: Lang): TemplateResult {
  const kinds = new Map<Code, Finding[]>();
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  return html`<details>
    <summary>${words[lang].notes(kinds.size)}</summary>
    <ul>
      ${[...kinds].map(([code, all]) => {
        const items = all.flatMap(({ item }) => (item ? [item.title ?? item.number] : []));
        return html`<li>
          ${sentences(words[lang].found[code], all.length > 1 ? '' : all[0]!.value)} ${items.length ? items.slice(0, 5).join(' · ') : ''}
        </li>`;
      })}
    </ul>
  </details>`;
}

const reachable = ({ articles, pictures, newest, tags, findings }: Reachable, lang: Lang): TemplateResult =>
  html`<p>${words[lang].has(articles, pictures.length)} ${newest ? words[lang].newest(age(newest, lang)) : ''}</p>
    ${
      tags.length
        ? html`<p class="quiet">
            ${tags
              .slice(0, 10)
              .map(({ name, articles }) => `${name} (${articles})`)
              .join(', ')}
          </p>`
        : nothing
    }
    ${findings.length ? notes(findings, lang) : nothing}`;

const sentence = (look: Look | undefined, lang: Lang): TemplateResult => {
  if (!look) return html`<p>${words[lang].asking}</p>`;
  return look.reachable ? reachable(look, lang) : html`<p>${sentences(words[lang].failed[look.why], look.value)}</p>`;
};

/** What was found at each address; spoken when it changes. */
export const findings = (looks: FeedLook['looks'], lang: Lang): TemplateResult =>
  html`<div class="findings" role="status">
    ${looks.map(
      ([url, look]) =>
        html`<div class="finding ${look?.reachable ? 'good' : look ? 'bad' : ''}" data-kind=${look ? 'known' : 'asking'}>
          ${looks.length > 1 ? html`<p class="quiet address">${url}</p>` : nothing}${sentence(look, lang)}
        </div>`,
    )}
  </div>`;
