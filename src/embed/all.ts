import type { PreloadedResponses } from '../dom/preloaded-responses.js';
import { loadSelfCheck } from './sibling-script.js';
import { claimSingleInstance } from './single-instance.js';
import { watchMounts } from './mounts.js';

/**
 * The script tag in one file, with all modules inside. `currentScript` is known only while the script runs; the loader may have given the
 * tag the responses that it has requested.
 */
const script = document.currentScript as (HTMLScriptElement & { responses?: PreloadedResponses }) | null;

async function run(): Promise<void> {
  const { startCore } = await import('./core.js');
  startCore(script, script?.responses);
  await import('../define.js');
  watchMounts();
}

// If it replaces a loader, the loader has already loaded the self-check.
if (!script?.responses) loadSelfCheck(script);
if (claimSingleInstance())
  // Where a policy of the page (Trusted Types) blocks Lit, the fallback links are still shown.
  run().catch((error: unknown) => console.warn(`The news widgets could not start: ${String(error)}`));
