import type { PreloadedResponses } from '../dom/preloaded-responses.js';
import { loadSelfCheck } from './sibling-script.js';
import { claimSingleInstance } from './single-instance.js';
import { watchMounts } from './mounts.js';

/** The script tag in one file: the modules are inside. Known only while the script runs: the tag, which may bring the loader's answers. */
const script = document.currentScript as (HTMLScriptElement & { answers?: PreloadedResponses }) | null;

async function run(): Promise<void> {
  const { startCore } = await import('./core.js');
  startCore(script, script?.answers);
  await import('../define.js');
  watchMounts();
}

// A loader that it stands in for has brought the check.
if (!script?.answers) loadSelfCheck(script);
if (claimSingleInstance())
  // Where a page's policy refuses Lit (Trusted Types), the fallback links stay.
  run().catch((error: unknown) => console.warn(`The news widgets could not start: ${String(error)}`));
