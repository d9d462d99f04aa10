import { html, nothing, type TemplateResult } from 'lit';
import type { ReachableFeed } from '../check/probe/probe-feed.js';
import { languages } from '../check/words/languages.js';
import { isLoopback } from '../text/loopback.js';
import { choice, tick } from './controls.js';
import { fieldsOf } from './fields.js';
import { FORMS } from './forms.js';
import { frameLacks } from './frame-needs.js';
import { NOTES } from './notes.js';
import { policyLines } from './policy-lines.js';
import { release } from './release.js';
import { properties, type Piece } from './snippets.js';
import { cmsNames, type Cms, type State } from './state.js';
import type { Text } from './text.js';
import { FORM_WORDS, WORDS } from './words.js';

interface Panel {
  readonly state: State;
  readonly pieces: readonly Piece[];
  readonly hash: string | undefined;
  readonly feeds: readonly ReachableFeed[];
  /** The piece that was copied last, and how: `by-hand` where the browser refused. */
  readonly answer: { readonly piece: number; readonly how: 'copied' | 'by-hand' } | undefined;
  readonly copy: (piece: number) => void;
  readonly change: (state: State) => void;
}

/** Focuses the field that the code still needs; on phones it is far above. */
const fill = ({ currentTarget }: Event, name: string): void =>
  ((currentTarget as Element).getRootNode() as ShadowRoot).getElementById(name)?.focus();

/** The code to copy in the chosen form, how to paste it, and what the page's CSP has to allow. */
export function codePanel({ state, pieces, hash, feeds, answer, copy, change }: Panel): TemplateResult {
  const { ui, form } = state;
  const say = (words: Text): string => words[ui];
  const set = (part: Partial<State>): void => change({ ...state, ...part });
  const forms = FORMS.map((name) => [name, say(FORM_WORDS[name][0])] as const);
  const lacking = fieldsOf(state.widget).find(({ name }) => name === frameLacks(state));
  return html`<section id="code" class="code" aria-labelledby="code-heading">
    <h2 id="code-heading">${say(WORDS.code)}</h2>
    ${choice('form', say(WORDS.form), forms, form, (value) => set({ form: value as State['form'] }))}
    <p class="quiet">
      ${say(FORM_WORDS[form][1])} ${form === 'self' ? html`<a href=${release(state.base).pinned} download>bwi.all.js</a>` : nothing}
    </p>
    ${
      form === 'tag' || form === 'mount'
        ? tick(say(WORDS.selfcheck), Boolean(state.selfcheck), (on) => set({ selfcheck: on ? '1' : '' }), say(WORDS.selfcheckHint))
        : nothing
    }
    ${
      form === 'frame'
        ? choice(
            'frameScheme',
            say(WORDS.frameScheme),
            [
              ['', say(WORDS.asReader)],
              ['light', say(WORDS.light)],
              ['dark', say(WORDS.dark)],
            ],
            state.frameScheme,
            (scheme) => set({ frameScheme: scheme as State['frameScheme'] }),
          )
        : nothing
    }
    ${
      lacking
        ? html`<p class="note">
            ${say(WORDS.frameLacks)}
            <button type="button" @click=${(event: Event) => fill(event, lacking.name)}>${say(lacking.label)}</button>
          </p>`
        : nothing
    }
    ${isLoopback(new URL(state.base)) && form !== 'self' && form !== 'npm' ? html`<p class="note">${say(WORDS.local)}</p>` : nothing}
    ${form === 'pinned' && !hash ? html`<p class="note">${say(WORDS.noHash)}</p>` : nothing}
    ${pieces.map((piece, i) => {
      const how = answer?.piece === i ? answer.how : undefined;
      return html`<div class="piece">
        <div class="bar">
          <span>${piece.where ? say(piece.where) : ''}</span>
          <button type="button" @click=${() => copy(i)}>${how === 'copied' ? languages[ui].copied : say(WORDS.copy)}</button>
        </div>
        <pre tabindex="0" role="group" aria-label=${piece.where ? say(piece.where) : say(WORDS.code)}><code>${piece.code}</code></pre>
      </div>`;
    })}
    <p class="hidden" role="status">${answer ? (answer.how === 'copied' ? languages[ui].copied : say(WORDS.byHand)) : ''}</p>
    <h3>${say(WORDS.steps)}</h3>
    ${choice(
      'cms',
      say(WORDS.page),
      cmsNames.map((name) => [name, say(NOTES[name].name)] as const),
      state.cms,
      (cms) => set({ cms: cms as Cms }),
    )}
    <ol>
      ${NOTES[state.cms].steps.map((step) => html`<li>${say(step)}</li>`)}
    </ol>
    <h3>${say(WORDS.policy)}</h3>
    <p class="quiet">${say(WORDS.policyHint)} ${properties(state).length && form !== 'frame' ? say(WORDS.styleHint) : ''}</p>
    <pre tabindex="0" role="group" aria-label=${say(WORDS.policy)}><code class="policy">${policyLines(state, feeds).join('\n')}</code></pre>
  </section>`;
}
