declare const __VERSION__: string;

/** The version of the widgets, and of this builder. */
export const version = __VERSION__;

/** The addresses of a release's files. `base` is the address of its folder. */
export const release = (base: string) => {
  const at = (path: string): string => new URL(path, base.replace(/\/*$/, '/')).href;
  return {
    channel: at('v1/bwi.js'),
    frame: at('v1/frame.html'),
    frameScript: at('v1/bwi.frame.js'),
    check: { id: at('v1/bwi.check.js'), en: at('v1/bwi.check.en.js') },
    pinned: at(`${version}/bwi.all.js`),
    integrity: at(`${version}/integrity.json`),
  };
};

// A line of its own: Vite takes `new URL(…, import.meta.url)` for a file to copy.
const here = import.meta.url;
/** The folder of the release that this builder is part of: the builder is in `…/v1/builder/`. */
export const ownBase = new URL('../../', here).href;

/** The hash of the pinned file, from the release's `integrity.json`; undefined where that can't be read. */
export async function pinnedHash(base: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(release(base).integrity, { credentials: 'omit', signal });
    const hash: unknown = response.ok && ((await response.json()) as Record<string, unknown>)['bwi.all.js'];
    return typeof hash === 'string' && /^sha384-[\w+/=]+$/.test(hash) ? hash : undefined;
  } catch {
    return undefined;
  }
}
