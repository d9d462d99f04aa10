import { html, type TemplateResult } from 'lit';
import { choice } from './controls.js';
import { PREVIEW_HOSTS, type PreviewHostName } from './preview-hosts/preview-hosts.js';
import { previewPage } from './preview-page.js';
import { widthNames, type State, type Width } from './state.js';
import { WORDS } from './words.js';

/** CSS widths of the preview. */
const WIDTHS_CSS: Readonly<Record<Width, string>> = { phone: '360px', sidebar: '280px', full: '100%' };

/** The preview: a partner's page with the code, in a frame with an opaque origin. */
export function previewPanel(state: State, hash: string | undefined, height: number, change: (state: State) => void): TemplateResult {
  const { ui } = state;
  const set = (part: Partial<State>): void => change({ ...state, ...part });
  const hosts = Object.entries(PREVIEW_HOSTS).map(([name, host]) => [name, host.name[ui]] as const);
  return html`<section id="preview" class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${WORDS.preview[ui]}</h2>
    <div class="toolbar">
      ${choice('on', WORDS.page[ui], hosts, state.on, (on) => set({ on: on as PreviewHostName }))}
      ${choice(
        'width',
        WORDS.width[ui],
        widthNames.map((name) => [name, WORDS[name][ui]] as const),
        state.width,
        (width) => set({ width: width as Width }),
      )}
      ${choice(
        'scheme',
        WORDS.scheme[ui],
        [
          ['light', WORDS.light[ui]],
          ['dark', WORDS.dark[ui]],
        ],
        state.scheme,
        (scheme) => set({ scheme: scheme as State['scheme'] }),
      )}
    </div>
    <div class="stage ${state.width}">
      <iframe
        title=${WORDS.previewOf[ui]}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
        width=${WIDTHS_CSS[state.width]}
        height=${height}
        srcdoc=${previewPage(state, hash)}
      ></iframe>
    </div>
  </section>`;
}
