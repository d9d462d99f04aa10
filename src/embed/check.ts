import { checkPage } from '../check/page/check-page.js';
import { showPanel } from '../check/panel/panel.js';

/** The self-check, which shows the page's admin what is wrong. It is loaded by a script tag with `data-check`, or by a bookmarklet. */
declare const __VERSION__: string;

const check = (): void => showPanel(() => checkPage(document, { url: location.href, running: __VERSION__ }), __VERSION__);

if (document.readyState === 'complete') check();
else addEventListener('load', check, { once: true });
