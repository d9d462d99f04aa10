import type { Strings } from '../strings.js';
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

/** The words of a feature in the language of the strings; what a local language lacks is Indonesian. */
export function featureWords<Name extends keyof FeatureWords>(
  name: Name,
  words: Readonly<Record<'id' | 'en', FeatureWords[Name]>>,
  { lang, features }: Strings,
): FeatureWords[Name] {
  return { ...(lang === 'en' ? words.en : words.id), ...features?.[name] };
}
