import { en } from './en.js';
import { id } from './id.js';
import type { Strings } from './strings.js';

/** By the first part of their BCP 47 tags. A local one comes when a page asks for it: `jv: localLanguage(async () => (await import('./jv.js')).jv)`. */
export const languages: Record<string, Strings> = { id, en };

/** The strings of the first language tag that is supported (its primary subtag counts), else Indonesian. */
export function pickStrings(...tags: (string | undefined)[]): Strings {
  for (const tag of tags) {
    const language = tag?.toLowerCase().split('-')[0] ?? '';
    if (Object.hasOwn(languages, language)) return languages[language]!;
  }
  return id;
}
