import { html, nothing, type TemplateResult } from 'lit';
import { languages } from '../check/words/languages.js';
import { isLoopback } from '../text/loopback.js';
import { CMS_NAMES, type Cms } from './cms.js';
import { choice, tick } from './controls.js';
import { FORMS } from './forms.js';
import { lacks } from './lacks.js';
import { readyLimit } from './ready-frame.js';
import { release } from './release.js';
import { frameAddress, type Piece } from './snippets.js';
import { withCms, type State } from './state.js';
import { CMS_STEPS } from './steps.js';
import type { Text } from './text.js';
import { FORM_WORDS, WORDS } from './words.js';

interface Panel {
  readonly state: State;
  readonly pieces: readonly Piece[];
  readonly hash: string | undefined;
  /** The piece that was copied last, and how: `by-hand` where the browser refused. */
  readonly answer: { readonly piece: number; readonly how: 'copied' | 'by-hand' } | undefined;
  readonly copy: (piece: number) => void;
  readonly change: (state: State) => void;
}

/** Focuses the field that the code still needs; on phones it is far away. */
const fill = ({ currentTarget }: Event, id: string): void =>
  ((currentTarget as Element).getRootNode() as ShadowRoot).getElementById(id)?.focus();

/** The code to copy in the chosen form; while it would not work, what it lacks. */
export function codePanel({ state, pieces, hash, answer, copy, change }: Panel): TemplateResult {
  const { ui, form } = state;
  const say = (words: Text): string => words[ui];
  const set = (part: Partial<State>): void => change({ ...state, ...part });
  const lacking = lacks(state);
  return html`<section id="code" class="code" aria-labelledby="code-heading">
    <h2 id="code-heading">${say(WORDS.code)}</h2>
    ${choice(
      'cms',
      say(WORDS.site),
      CMS_NAMES.map((name) => [name, say(CMS_STEPS[name].name)] as const),
      state.cms,
      (cms) => change(withCms(state, cms as Cms)),
    )}
    ${choice(
      'form',
      say(WORDS.form),
      FORMS.map((name) => [name, say(FORM_WORDS[name][0])] as const),
      form,
      (value) => set({ form: value as State['form'] }),
    )}
    <p class="quiet">
      ${say(FORM_WORDS[form][1])} ${form === 'self' ? html`<a href=${release(state.base).pinned} download>bwi.all.js</a>` : nothing}
    </p>
    ${lacking.map(
      ({ words, field, label }) =>
        html`<p class="note">${say(words)} <button type="button" @click=${(event: Event) => fill(event, field)}>${say(label)}</button></p>`,
    )}
    ${isLoopback(new URL(state.base)) && form !== 'self' && form !== 'npm' ? html`<p class="note">${say(WORDS.local)}</p>` : nothing}
    ${form === 'pinned' && !hash ? html`<p class="note">${say(WORDS.noHash)}</p>` : nothing}
    ${lacking.length ? nothing : pieces.map((piece, i) => pieceOf(piece, answer?.piece === i && answer.how === 'copied', () => copy(i), state))}
    <p class="hidden" role="status">${answer ? (answer.how === 'copied' ? languages[ui].copied : say(WORDS.byHand)) : ''}</p>
    ${options(state, set)}
  </section>`;
}

const pieceOf = ({ where, code }: Piece, isCopied: boolean, copy: () => void, { ui }: State): TemplateResult =>
  html`<div class="piece">
    <div class="bar">
      <span>${where?.[ui] ?? ''}</span>
      <button type="button" @click=${copy}>${isCopied ? languages[ui].copied : WORDS.copy[ui]}</button>
    </div>
    <pre tabindex="0" role="group" aria-label=${(where ?? WORDS.code)[ui]}><code>${code}</code></pre>
  </div>`;

/** What can be chosen for this form alone. */
function options(state: State, set: (part: Partial<State>) => void): unknown {
  const { ui, form, widget, selfcheck, fast, frameScheme } = state;
  const faster = tick(WORDS.fast[ui], Boolean(fast), (on) => set({ fast: on ? '1' : '' }), WORDS.fastHint[ui]);
  const own = widget === 'share-bar' ? nothing : faster;
  if (form === 'pinned' || form === 'self') return own;
  if (form === 'tag' || form === 'mount')
    return [own, tick(WORDS.selfcheck[ui], Boolean(selfcheck), (on) => set({ selfcheck: on ? '1' : '' }), WORDS.selfcheckHint[ui])];
  if (form !== 'frame') return nothing;
  return html`${monitor(state)} ${state.readyFrame ? readyMade(state, state.readyFrame, set) : nothing}
  ${choice(
    'frameScheme',
    WORDS.frameScheme[ui],
    [
      ['', WORDS.asReader[ui]],
      ['light', WORDS.light[ui]],
      ['dark', WORDS.dark[ui]],
    ],
    frameScheme,
    (scheme) => set({ frameScheme: scheme as State['frameScheme'] }),
  )}`;
}

/** Opened by itself, the page of a frame that keeps itself fresh is that of a monitor. */
function monitor(state: State): unknown {
  const { ui, widget, attributes, scriptless } = state;
  if (scriptless || widget === 'share-bar' || widget === 'article') return nothing;
  if (!attributes['refresh']) return html`<p class="quiet">${WORDS.monitorHow[ui]}</p>`;
  return html`<p class="quiet">
    ${WORDS.monitor[ui]} <a href=${frameAddress(state)} target="_blank" rel="noopener">${WORDS.monitorOpen[ui]}</a>
  </p>`;
}

/** The publisher has the list as HTML, too: what that is, and where servers find it. */
function readyMade(state: State, address: string, set: (part: Partial<State>) => void): TemplateResult {
  const { ui, scriptless } = state;
  const fragment = address.replace('/frame.html', '.html');
  return html`${choice(
    'scriptless',
    WORDS.frameKind[ui],
    [
      ['', WORDS.withScript[ui]],
      ['1', WORDS.scriptless[ui]],
    ],
    scriptless,
    (scriptless) => set({ scriptless }),
  )}
  ${
    scriptless
      ? html`<p class="quiet">${WORDS.readyHint[ui].replace('{count}', readyLimit(state))} <a href=${fragment}>${fragment}</a></p>`
      : nothing
  }`;
}
