import type { Strings } from '../strings.js';
import type { FeatureWords } from './words-of-features.js';

/** The words of a feature in the language of the strings; what a local language lacks is Indonesian. */
export function featureWords<Name extends keyof FeatureWords>(
  name: Name,
  words: Readonly<Record<'id' | 'en', FeatureWords[Name]>>,
  { lang, features }: Strings,
): FeatureWords[Name] {
  return { ...(lang === 'en' ? words.en : words.id), ...features?.[name] };
}
