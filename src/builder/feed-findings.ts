import { html, nothing, type TemplateResult } from 'lit';
import type { FeedProbe, ReachableFeed } from '../check/probe/probe-feed.js';
import { valueText } from '../check/feed/finding-text.js';
import { describeFailure, describeFeed } from '../check/page/describe.js';
import { languages } from '../check/words/languages.js';
import type { FeedProbes } from './feed-probes.js';
import type { Lang } from './text.js';

function reachable(look: ReachableFeed, lang: Lang): TemplateResult {
  const { has, notes } = describeFeed(look, languages[lang]);
  return html`<p>${has}</p>
    ${
      look.tags.length
        ? html`<p class="quiet">
            ${look.tags
              .slice(0, 10)
              .map(({ name, articles }) => `${name} (${articles})`)
              .join(', ')}
          </p>`
        : nothing
    }
    ${
      notes.length
        ? html`<details>
            <summary>${languages[lang].notes(notes.length)}</summary>
            <ul>
              ${notes.map(({ what, todo, values }) => html`<li>${what}. ${todo} ${values.join(' · ')}</li>`)}
            </ul>
          </details>`
        : nothing
    }`;
}

function sentence(look: FeedProbe | undefined, lang: Lang): TemplateResult {
  if (!look) return html`<p>${languages[lang].asking}</p>`;
  if (look.reachable) return reachable(look, lang);
  const { what, todo } = describeFailure(look, languages[lang]);
  const found = valueText(look, languages[lang]);
  return html`<p>${what}${found && ` (${found})`}. ${todo}</p>`;
}

/** What was found at each address; spoken when it changes. */
export const feedFindings = (looks: FeedProbes['looks'], lang: Lang): TemplateResult =>
  html`<div class="findings" role="status">
    ${looks.map(
      ([url, look]) =>
        html`<div class="finding ${look?.reachable ? 'good' : look ? 'bad' : ''}" data-kind=${look ? 'known' : 'asking'}>
          ${looks.length > 1 ? html`<p class="quiet address">${url}</p>` : nothing}${sentence(look, lang)}
        </div>`,
    )}
  </div>`;
