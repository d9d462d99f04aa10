declare const __VERSION__: string;

/** The version of the widgets that this builder was built with. */
export const version = __VERSION__;

/** Where a release has its files, from the address of its folder. */
export const release = (base: string) => {
  const at = (path: string): string => new URL(path, base.replace(/\/*$/, '/')).href;
  return {
    channel: at('v1/bwi.js'),
    frame: at('v1/frame.html'),
    frameScript: at('v1/bwi.frame.js'),
    check: at('v1/bwi.check.js'),
    pinned: at(`${version}/bwi.all.js`),
    integrity: at(`${version}/integrity.json`),
  };
};

// In a line of its own: Vite takes the other form for the address of a file to copy.
const here = import.meta.url;
/** The folder of the release that this builder is part of: it stands in `…/v1/builder/`. */
export const ownBase = new URL('../../', here).href;

/** True where only this very machine reaches an address. */
export const isLocal = (address: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.*\.localhost)$/.test(new URL(address).hostname);

/** The hash of the pinned file, as its release says; undefined where that can't be read. */
export async function pinnedHash(base: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const answer = await fetch(release(base).integrity, { credentials: 'omit', signal });
    const hash: unknown = answer.ok && ((await answer.json()) as Record<string, unknown>)['bwi.all.js'];
    return typeof hash === 'string' && /^sha384-[\w+/=]+$/.test(hash) ? hash : undefined;
  } catch {
    return undefined;
  }
}
