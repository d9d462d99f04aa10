import type { Answers } from '../dom/early.js';
import { bringCheck } from './beside.js';
import { claim } from './first.js';
import { watchMounts } from './mounts.js';

/** The script tag in one file: the modules are inside. Known only while the script runs: the tag, which may bring the loader's answers. */
const script = document.currentScript as (HTMLScriptElement & { answers?: Answers }) | null;

async function run(): Promise<void> {
  const { isWidget, start } = await import('./core.js');
  start(script, script?.answers);
  await import('../define.js');
  watchMounts(isWidget);
}

// A loader that it stands in for has brought the check.
if (!script?.answers) bringCheck(script);
if (claim())
  // Where a page's policy refuses Lit (Trusted Types), the fallback links stay.
  run().catch((error: unknown) => console.warn(`The news widgets could not start: ${String(error)}`));
