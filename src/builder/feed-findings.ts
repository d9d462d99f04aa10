import { html, nothing, type TemplateResult } from 'lit';
import type { FeedProbe, ReachableFeed } from '../check/probe/probe-feed.js';
import { valueText } from '../check/feed/finding-text.js';
import { describeFeed } from '../check/feed/describe-feed.js';
import { describeFailure } from '../check/page/describe.js';
import { languages } from '../check/words/languages.js';
import type { FeedProbes } from './feed-probes.js';
import type { Lang } from './text.js';

function reachable(probe: ReachableFeed, lang: Lang): TemplateResult {
  const { has, notes } = describeFeed(probe, languages[lang]);
  return html`<p>${has}</p>
    ${
      probe.tags.length
        ? html`<p class="quiet">
            ${probe.tags
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

function sentence(probe: FeedProbe | undefined, lang: Lang): TemplateResult {
  if (!probe) return html`<p>${languages[lang].asking}</p>`;
  if (probe.reachable) return reachable(probe, lang);
  const { what, todo } = describeFailure(probe, languages[lang]);
  const found = valueText(probe, languages[lang]);
  return html`<p>${what}${found && ` (${found})`}. ${todo}</p>`;
}

/** The findings for each feed address; screen readers announce changes. */
export const feedFindings = (probes: FeedProbes['probes'], lang: Lang): TemplateResult =>
  html`<div class="findings" role="status">
    ${probes.map(
      ([url, probe]) =>
        html`<div class="finding ${probe?.reachable ? 'good' : probe ? 'bad' : ''}" data-kind=${probe ? 'known' : 'asking'}>
          ${probes.length > 1 ? html`<p class="quiet address">${url}</p>` : nothing}${sentence(probe, lang)}
        </div>`,
    )}
  </div>`;
