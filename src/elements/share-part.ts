import * as view from './share-view.js';

/** The view of `bwi-share-bar`: at hand in the package, fetched by the script tag. */
export const sharePart: { readonly now?: typeof view; readonly error?: unknown; load(): Promise<void> } = {
  now: view,
  load: async () => {},
};
