import { describe } from '../page/describe.js';
import type { PageCheck } from '../page/page-finding.js';
import { textReport } from '../page/text-report.js';
import { languages } from '../words/languages.js';
import { copyButton } from './copy-button.js';
import { createElement } from './create-element.js';
import { findingsList } from './findings-list.js';
import { findingsSheet, panelSheet } from './sheet.js';

const NAME = 'bwi-self-check';

/** Shows a check of this page at its edge, in a root of its own; a second call shows it anew. */
export function showPanel(check: () => Promise<PageCheck>, version: string): void {
  const words = languages[document.documentElement.lang.startsWith('en') ? 'en' : 'id'];
  document.getElementById(NAME)?.remove();
  const host = createElement('div', { id: NAME });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [panelSheet(), findingsSheet()];

  const heading = createElement('h2', { id: 'title', tabIndex: -1 }, words.title);
  const state = createElement('p', { className: 'state', role: 'status' });
  const body = createElement('div');
  const close = (): void => host.remove();
  const panel = createElement(
    'section',
    { className: 'panel', lang: words.lang, onkeydown: ({ key }) => key === 'Escape' && close() },
    createElement('header', {}, heading, createElement('button', { type: 'button', onclick: close }, words.close)),
    state,
    body,
  );
  panel.setAttribute('aria-labelledby', 'title');
  root.append(panel);
  document.body.append(host);
  // Above whatever the page has at its edges.
  if ('popover' in panel) {
    panel.popover = 'manual';
    panel.showPopover();
  }

  // Whatever a page has that nobody has thought of: its admin doesn't wait for ever.
  const start = (): Promise<void> => run().catch((error: unknown) => void (state.textContent = `${words.failed} ${String(error)}`));
  const run = async (): Promise<void> => {
    state.textContent = words.asking;
    body.replaceChildren();
    const found = await check();
    const description = describe(found, words);
    const facts = [words.title, found.url, new Date().toISOString(), `bwi ${version}`, navigator.userAgent];
    state.textContent = description.summary;
    const again = createElement(
      'button',
      {
        type: 'button',
        onclick: () => {
          // The button goes with what it stands below.
          heading.focus();
          void start();
        },
      },
      words.again,
    );
    body.replaceChildren(
      createElement('p', { className: 'quiet' }, words.seen(found.widgets, found.feeds.length)),
      findingsList(description, words),
      createElement(
        'div',
        { className: 'actions' },
        again,
        copyButton(words.copyReport, () => textReport(description, words.levels, facts), words),
      ),
      createElement('p', { className: 'quiet' }, words.onlyYou),
    );
  };
  void start();
}
