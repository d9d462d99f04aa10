import { isForAdmin } from './is-for-admin.js';

/** What stands beside a script tag of ours: its other files, and the tags that bring them. */
export const siblingUrl = (script: HTMLScriptElement | null, file: string): string => new URL(file, script?.src || document.baseURI).href;

/**
 * Runs another classic script of ours with the settings of `script`. Rejects where a policy of the page (Trusted Types) forbids to
 * name a script.
 */
export async function runSiblingScript(script: HTMLScriptElement | null, file: string, properties?: object): Promise<void> {
  const tag = document.createElement('script');
  Object.assign(tag.dataset, script?.dataset);
  Object.assign(tag, properties, { nonce: script?.nonce, src: siblingUrl(script, file) });
  document.head.append(tag);
  tag.remove();
}

/** Brings the self-check where the script tag asks for it. A module needs no name that a policy could refuse, but a server that shares it. */
export function loadSelfCheck(script: HTMLScriptElement | null): void {
  const file = 'bwi.check.js';
  if (script?.dataset['check'] !== undefined && isForAdmin(location))
    import(/* @vite-ignore */ siblingUrl(script, file)).catch(() => runSiblingScript(script, file));
}
