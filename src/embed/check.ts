import { checkPage } from '../check/page/check-page.js';
import { showPanel } from '../check/panel/panel.js';
import type { PageWords } from '../check/words/words.js';
import { ANSWER_LIMIT_MS } from '../feed/limits.js';
import type { LoadParser } from '../feed/read-feed-with.js';
import { withTimeout } from '../feed/with-timeout.js';

declare const __VERSION__: string;

/** The address of this script; as a module it has none, and imports from beside itself. */
const { src = '' } = (document.currentScript ?? {}) as { src?: string };

/** What reads feeds that are no plain JSON Feed, from beside the self-check: it is there for the widgets. */
const loadParser: LoadParser = () => {
  const file = `./bwi-parse-feed-${__VERSION__}.js`;
  return import(/* @vite-ignore */ src ? new URL(file, src).href : file) as ReturnType<LoadParser>;
};

/** The page as its server sends it; empty where that can't be had. Mostly the browser has it. */
async function pageSource(): Promise<string> {
  try {
    return await withTimeout(ANSWER_LIMIT_MS, async (signal) => {
      const response = await fetch(location.href, { cache: 'force-cache', credentials: 'same-origin', signal });
      return response.ok ? response.text() : '';
    });
  } catch {
    return '';
  }
}

/** Shows the page's admin what is wrong. It is loaded by a script tag with `data-check`, or by a bookmarklet. */
export function startCheck(words: PageWords): void {
  const show = (): void =>
    showPanel(
      async () => checkPage(document, { url: location.href, source: await pageSource(), loadParser, running: __VERSION__ }),
      words,
      __VERSION__,
    );
  if (document.readyState === 'complete') show();
  else addEventListener('load', show, { once: true });
}
