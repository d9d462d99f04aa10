import * as view from './article-view.js';

/** The view of `bwi-article`: at hand in the package, fetched by the script tag. */
export const articlePart: { readonly now?: typeof view; readonly error?: unknown; load(): Promise<void> } = {
  now: view,
  load: async () => {},
};
