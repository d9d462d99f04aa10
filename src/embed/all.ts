import type { PreloadedResponses } from '../dom/preloaded-responses.js';
import { watchWidgets } from './watch-widgets.js';
import { findScriptTag, type ScriptTag } from './script-tag.js';
import { loadSelfCheck } from './sibling-script.js';
import { claimSingleInstance } from './single-instance.js';

/** The script tag in one file, with all modules inside. The loader that it replaces gives its tag the responses that it has requested. */
const { tag = findScriptTag(), responses } = (document.currentScript ?? {}) as { tag?: ScriptTag; responses?: PreloadedResponses };

async function run(): Promise<void> {
  const { startCore, warnOfTag } = await import('./core.js');
  startCore(tag, responses);
  await import('../define.js');
  watchWidgets(() => {}, warnOfTag);
}

// Without custom elements the fallback links are all that can be shown.
if (window.customElements) {
  // If it replaces a loader, the loader has already loaded the self-check.
  if (!responses) loadSelfCheck(tag);
  if (claimSingleInstance())
    // Where a policy of the page (Trusted Types) blocks Lit, the fallback links are still shown.
    run().catch((error: unknown) => console.warn(`The news widgets could not start: ${String(error)}`));
}
