import { html, nothing, type TemplateResult } from 'lit';
import { accents, contrast, SURFACES, type Scheme } from './accents.js';
import { line, tick } from './controls.js';
import { FONTS } from './fonts.js';
import type { State } from './state.js';
import { WORDS } from './words.js';

/** First value of the colour control: the widgets' own accent. */
const DEFAULT_COLOR = '#00806f';

/** The accent of a colour scheme on each of its surfaces, with its contrast. */
const swatches = (scheme: Scheme, accent: string, label: string): TemplateResult =>
  html`<div class="swatches" data-scheme=${scheme}>
    <span>${label} <code>${accent}</code></span>
    ${SURFACES[scheme].map((surface) => {
      const ratio = contrast(accent, surface);
      return html`<svg viewBox="0 0 150 36" role="img" aria-label="${accent}, ${surface}: ${ratio} : 1">
        <rect width="150" height="36" rx="4" fill=${surface} />
        <text x="12" y="23" fill=${accent}>${ratio.toFixed(2)} : 1 ${ratio >= 7 ? 'AAA' : 'AA'}</text>
      </svg>`;
    })}
  </div>`;

/** Controls for colour, corners, typeface and language. */
export function lookPanel(state: State, change: (state: State) => void): TemplateResult {
  const { ui, color } = state;
  const set = (part: Partial<State>): void => change({ ...state, ...part });
  const found = accents(color);
  return html`${tick(WORDS.useColor[ui], Boolean(color), (on) => set({ color: on ? DEFAULT_COLOR : '' }))}
    ${
      found
        ? html`${line({ id: 'color', label: WORDS.color[ui], value: color, type: 'color', change: (value) => set({ color: value }), hint: WORDS.colorHint[ui] })}
          ${swatches('light', found.light, WORDS.onLight[ui])}${swatches('dark', found.dark, WORDS.onDark[ui])}`
        : nothing
    }
    <div class="line range">
      <label for="radius">${`${WORDS.radius[ui]}: `}<output for="radius">${state.radius || 4} px</output></label>
      <input
        id="radius"
        type="range"
        min="0"
        max="24"
        .value=${state.radius || '4'}
        @input=${({ target }: Event) => set({ radius: (target as HTMLInputElement).value === '4' ? '' : (target as HTMLInputElement).value })}
      />
    </div>
    ${select('font', WORDS.font[ui], [['', WORDS.asPage[ui]], ...Object.entries(FONTS).map(([name, font]) => [name, font.name[ui]] as const)], state.font, (font) => set({ font }))}
    ${select(
      'lang',
      WORDS.lang[ui],
      [
        ['', WORDS.asPage[ui]],
        ['id', 'Bahasa Indonesia'],
        ['en', 'English'],
      ],
      state.lang,
      (lang) => set({ lang: lang as State['lang'] }),
    )}`;
}

const select = (
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  choose: (value: string) => void,
) =>
  html`<div class="line">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${options.map(([name, words]) => html`<option value=${name} ?selected=${name === value}>${words}</option>`)}
    </select>
  </div>`;
