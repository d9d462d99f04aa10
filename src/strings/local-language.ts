import { configure } from '../config.js';
import { id } from './id.js';
import type { FeatureWords } from './features/words-of-features.js';
import type { Strings } from './strings.js';

/**
 * The words of a local language, as many as it has: the others are Indonesian. So is the `lang` of all, that a screen reader reads no
 * Indonesian in another voice; only a language that lacks nothing, words of features included, names itself in `lang`.
 */
export type LocalStrings =
  (Partial<Omit<Strings, 'lang'>> & { readonly lang?: never }) | (Omit<Strings, 'features'> & { readonly features: FeatureWords });

/**
 * The strings of a language whose file a page loads only where it is in that language. They are Indonesian until it is here, and stay so
 * where it can't be had, and on a server, which can't wait for it. Whatever shows strings asks for their `lang`: that has the file loaded.
 */
export function localLanguage(load: () => Promise<LocalStrings>): Strings {
  const strings = { ...id };
  const asked = { value: id.lang, writable: true, enumerable: true };
  const get = (): string => {
    Object.defineProperty(strings, 'lang', asked);
    if (globalThis.document)
      load().then(
        (words) => {
          Object.assign(strings, words);
          // All elements of the page are updated.
          configure({});
        },
        () => {},
      );
    return id.lang;
  };
  return Object.defineProperty(strings, 'lang', { get, configurable: true, enumerable: true });
}
