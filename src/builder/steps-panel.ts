import { html, type TemplateResult } from 'lit';
import type { ReachableFeed } from '../check/probe/probe-feed.js';
import { policyLines } from './policy-lines.js';
import { properties } from './snippets.js';
import type { State } from './state.js';
import { CMS_STEPS, stepsFor } from './steps.js';
import { WORDS } from './words.js';

/** How to paste the chosen form into the chosen system, and what the page's CSP has to allow. */
export function stepsPanel(state: State, feeds: readonly ReachableFeed[]): TemplateResult {
  const { ui, cms, form } = state;
  const where = form === 'npm' ? 'npm' : CMS_STEPS[cms].name[ui];
  return html`<section id="steps" class="steps" aria-labelledby="steps-heading">
    <h2 id="steps-heading">${WORDS.steps[ui]}: ${where}</h2>
    <ol>
      ${stepsFor(cms, form).map((step) => html`<li>${step[ui]}</li>`)}
    </ol>
    <h3>${WORDS.policy[ui]}</h3>
    <p class="quiet">${WORDS.policyHint[ui]} ${properties(state).length && form !== 'frame' ? WORDS.styleHint[ui] : ''}</p>
    <pre tabindex="0" role="group" aria-label=${WORDS.policy[ui]}><code class="policy">${policyLines(state, feeds).join('\n')}</code></pre>
  </section>`;
}
