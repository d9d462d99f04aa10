import type { ArticleOfAddressStrings } from './article-of-address.js';
import type { RefreshStrings } from './refresh.js';
import type { SearchStrings } from './search.js';
import type { TabsStrings } from './tabs.js';
import type { TickerStrings } from './ticker.js';

/** The words of each feature: they come with its module. */
export interface FeatureWords {
  readonly articleOfAddress: ArticleOfAddressStrings;
  readonly refresh: RefreshStrings;
  readonly search: SearchStrings;
  readonly tabs: TabsStrings;
  readonly ticker: TickerStrings;
}

/** As many as a local language has. */
export type LocalFeatureWords = { readonly [Name in keyof FeatureWords]?: Partial<FeatureWords[Name]> };
