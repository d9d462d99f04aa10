import { adoptStyles } from '../../dom/adopt-styles.js';
import { describe } from '../page/describe.js';
import { PANEL_ID } from '../page/elements-of.js';
import type { PageCheck } from '../page/page-finding.js';
import { textReport } from '../page/text-report.js';
import type { PageWords } from '../words/words.js';
import { copyButton } from './copy-button.js';
import { createElement } from './create-element.js';
import { findingsList } from './findings-list.js';
import { keepFocus } from './keep-focus.js';
import { FINDINGS_CSS, PANEL_CSS } from './sheet.js';

/** Shows a check of this page at its edge, in a root of its own; a second call shows it anew. */
export function showPanel(check: () => Promise<PageCheck>, words: PageWords, version: string): void {
  document.getElementById(PANEL_ID)?.dispatchEvent(new Event('close'));
  const host = createElement('div', { id: PANEL_ID });
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [{ cssText: PANEL_CSS + FINDINGS_CSS }]);

  const heading = createElement('h2', { id: 'title', tabIndex: -1 }, words.title);
  const state = createElement('p', { className: 'state', role: 'status' });
  const body = createElement('div');
  const giveBack = keepFocus(host);
  const close = (): void => {
    document.removeEventListener('keydown', onKey);
    giveBack();
    host.remove();
  };
  // Wherever the focus is, unless something in the page takes the key.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  document.addEventListener('keydown', onKey);
  host.addEventListener('close', close);
  const panel = createElement(
    'section',
    { className: 'panel', lang: words.lang },
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
