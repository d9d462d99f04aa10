import { isForAdmin } from './is-for-admin.js';

/** The address of a file in the same folder as a script of ours. */
export const siblingUrl = (script: HTMLScriptElement | null, file: string): string => new URL(file, script?.src || document.baseURI).href;

/**
 * Runs another classic script of ours with the settings of `script`. Rejects if a policy of the page (Trusted Types) does not allow setting
 * the address of a script.
 */
export async function runSiblingScript(script: HTMLScriptElement | null, file: string, properties?: object): Promise<void> {
  const tag = document.createElement('script');
  Object.assign(tag.dataset, script?.dataset);
  Object.assign(tag, properties, { nonce: script?.nonce, src: siblingUrl(script, file) });
  document.head.append(tag);
  tag.remove();
}

/**
 * Loads the self-check if the script tag has `data-check`: as a module, which Trusted Types don't block, but which needs CORS headers from
 * the server; else as a classic script.
 */
export function loadSelfCheck(script: HTMLScriptElement | null): void {
  const file = 'bwi.check.js';
  if (script?.dataset['check'] !== undefined && isForAdmin(location))
    import(/* @vite-ignore */ siblingUrl(script, file)).catch(() => runSiblingScript(script, file));
}
