import { describe } from '../page/describe.js';
import type { PageCheck } from '../page/finding.js';
import { report } from '../page/report.js';
import { PAGE_WORDS } from '../page/words/languages.js';
import { copyButton } from './copy-button.js';
import { element } from './element.js';
import { findings } from './findings.js';
import { findingsSheet, panelSheet } from './sheet.js';

const NAME = 'bwi-self-check';

/** Shows a check of this page at its edge, in a root of its own; a second call shows it anew. */
export function showPanel(check: () => Promise<PageCheck>, version: string): void {
  const words = PAGE_WORDS[document.documentElement.lang.startsWith('en') ? 'en' : 'id'];
  document.getElementById(NAME)?.remove();
  const host = element('div', { id: NAME });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [panelSheet(), findingsSheet()];

  const heading = element('h2', { id: 'title', tabIndex: -1 }, words.title);
  const state = element('p', { className: 'state', role: 'status' });
  const body = element('div');
  const close = (): void => host.remove();
  const panel = element(
    'section',
    { className: 'panel', lang: words.lang, onkeydown: ({ key }) => key === 'Escape' && close() },
    element('header', {}, heading, element('button', { type: 'button', onclick: close }, words.close)),
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
    const again = element(
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
      element('p', { className: 'quiet' }, words.seen(found.widgets, found.feeds.length)),
      findings(description, words),
      element(
        'div',
        { className: 'actions' },
        again,
        copyButton(words.copyReport, () => report(description, words.levels, facts), words),
      ),
      element('p', { className: 'quiet' }, words.onlyYou),
    );
  };
  void start();
}
