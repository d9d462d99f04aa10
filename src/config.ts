/** Settings that hold for all widgets of the page. */
export interface Config {
  /** Address of the feed, absolute or relative to the page; several are separated by spaces. */
  readonly feed?: string;
  /** Address of a copy of the feed, requested when the feed itself can't be loaded. Only used where `feed` is a single address. */
  readonly fallback?: string;
  /** Hosts, separated by spaces, to which the feed's links and pictures are limited (subdomains too). Set it before the first widget. */
  readonly hosts?: string;
  /** Language of the widgets' own words where no `lang` attribute applies: `id` or `en`. */
  readonly lang?: string;
}

let config: Config = {};
const listeners = new Set<() => void>();

/** Sets the page's defaults; settings that are left out keep their value. The elements on the page are updated at once. */
export function configure(change: Config): void {
  config = { ...config, ...change };
  for (const listener of [...listeners]) listener();
}

export const getConfig = (): Config => config;

/** Calls `listener` after each {@link configure}; returns the function that removes the listener. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
