import { FIELDS } from '../../builder/fields.js';
import type { Text } from '../../builder/text.js';
import { WORDS } from '../../builder/words.js';
import { EDITOR_WORDS } from './words.js';

/** Words of the builder that the editor shows too. */
export const BUILDER_WORDS = { content: WORDS.content, range: WORDS.range } as const;

/** All words that the editor’s script can show, for translators. */
export const USED_WORDS: readonly Text[] = [
  ...Object.values(BUILDER_WORDS),
  ...Object.values(EDITOR_WORDS),
  ...Object.values(FIELDS).flatMap((fields) =>
    fields.flatMap((field) => [
      field.label,
      ...(field.hint ? [field.hint] : []),
      ...(field.placeholder ? [field.placeholder] : []),
      ...('options' in field ? field.options.map(([, words]) => words) : []),
    ]),
  ),
];
