/** What a page sets once for all its widgets. */
export interface Config {
  /** Address of the feed, absolute or relative to the page; several are separated by spaces. */
  readonly feed?: string;
  /** Address of the same feed elsewhere, asked when the page's one feed can't be had. */
  readonly fallback?: string;
  /** Hosts, separated by spaces, to which links and pictures of the feed are limited, those below them included. Set before the first widget. */
  readonly hosts?: string;
  /** Language of the widgets' own words where no `lang` attribute says otherwise: `id` or `en`. */
  readonly lang?: string;
}

let config: Config = {};
const listeners = new Set<() => void>();

/** Sets the page's defaults; what is left out stays. Elements on the page follow at once. */
export function configure(change: Config): void {
  config = { ...config, ...change };
  for (const listener of [...listeners]) listener();
}

export const getConfig = (): Config => config;

/** Calls `listener` after each {@link configure}; returns the function that ends it. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
