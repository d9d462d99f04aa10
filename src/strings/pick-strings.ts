import { en } from './en.js';
import { id } from './id.js';
import type { Strings } from './strings.js';

const languages: Readonly<Record<string, Strings>> = { id, en };

/** The words of the first of `tags` that we speak (its primary subtag counts), else Indonesian. */
export function pickStrings(...tags: (string | undefined)[]): Strings {
  for (const tag of tags) {
    const language = tag?.toLowerCase().split('-')[0] ?? '';
    if (Object.hasOwn(languages, language)) return languages[language]!;
  }
  return id;
}
