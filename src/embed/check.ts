import { checkPage } from '../check/page/check-page.js';
import { showPanel } from '../check/panel/panel.js';

/** The self-check, brought by the script tag where it has `data-check`, or by a bookmark: shows the page's admin what is wrong. */
declare const __VERSION__: string;

const check = (): void => showPanel(() => checkPage(document, { url: location.href, running: __VERSION__ }), __VERSION__);

if (document.readyState === 'complete') check();
else addEventListener('load', check, { once: true });
