import { isForAdmin } from './is-for-admin.js';
import type { ScriptTag } from './script-tag.js';

/** The address of a file in the same folder as our script. */
export const siblingUrl = ({ src }: ScriptTag, file: string): string => new URL(file, src).href;

/**
 * Runs another classic script of ours, which finds `tag` as a property of its element. Rejects if a policy of the page (Trusted Types) does not allow setting
 * the address of a script.
 */
export async function runSiblingScript(tag: ScriptTag, file: string, properties?: object): Promise<void> {
  const script = document.createElement('script');
  Object.assign(script, properties, { tag, nonce: tag.elements.map(({ nonce }) => nonce).find(Boolean), src: siblingUrl(tag, file) });
  document.head.append(script);
  script.remove();
}

/**
 * Loads the self-check, in the page's language, if the script tag has `data-check`: as a module, which Trusted Types don't block, but which needs CORS headers from
 * the server; else as a classic script.
 */
export function loadSelfCheck(tag: ScriptTag): void {
  const file = `bwi.check${/^en/i.test(document.documentElement.lang) ? '.en' : ''}.js`;
  if (tag.settings.check !== undefined && isForAdmin(location))
    import(/* @vite-ignore */ siblingUrl(tag, file)).catch(() => runSiblingScript(tag, file));
}
