import { po, type GetTextTranslation } from 'gettext-parser';
import type { Widget } from '../../builder/fields.js';
import type { Text } from '../../builder/text.js';
import { WIDGETS } from '../../builder/words.js';
import { BLOCKS, BLOCK_WIDGETS } from '../blocks.js';
import { USED_WORDS } from '../editor/used-words.js';

/** Words in English, their Indonesian, and where they are: `context` as WordPress names that of a block’s words. */
export interface Entry {
  readonly context?: string;
  readonly text: Text;
  /** The English plural, and the file’s note for translators, of words that PHP says. */
  readonly plural?: string | undefined;
  readonly note?: string | undefined;
  /** The editor’s script says it. */
  readonly inEditor?: boolean;
}

/** What `block.json` of a widget says. WordPress looks it up under these contexts (wp-includes/block-i18n.json). */
function wordsOfBlock(widget: Widget): readonly Entry[] {
  const { description, keywords, variations = [] } = BLOCKS[widget];
  return [
    { context: 'block title', text: WIDGETS[widget] },
    { context: 'block description', text: description },
    ...keywords.map((text) => ({ context: 'block keyword', text })),
    ...variations.flatMap(({ title, description }) => [
      { context: 'block variation title', text: title },
      { context: 'block variation description', text: description },
    ]),
  ];
}

/** What PHP says: `id_ID.po` of the sources has its English and its Indonesian. */
function wordsOfPhp(indonesian: string): readonly Entry[] {
  const contexts = Object.values(po.parse(indonesian).translations);
  const entry = ({ msgid, msgctxt, msgid_plural: plural, msgstr, comments }: GetTextTranslation): Entry => {
    if (!msgstr[0]) throw new Error(`id_ID.po has no translation of “${msgid}”.`);
    return { ...(msgctxt && { context: msgctxt }), text: { id: msgstr[0], en: msgid }, plural, note: comments?.extracted };
  };
  return contexts.flatMap((context) => Object.values(context).flatMap((translation) => (translation.msgid ? entry(translation) : [])));
}

const keyOf = ({ context, text }: Entry): string => `${context ?? ''}\u0004${text.en}`;

/**
 * All words of the plugin, each once, in the order of their English. What is said in English alike is in Indonesian too: translators see
 * the English only.
 */
export function catalogue(php: string): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const all: readonly Entry[] = [
    ...wordsOfPhp(php),
    ...BLOCK_WIDGETS.flatMap(wordsOfBlock),
    ...USED_WORDS.map((text) => ({ text, inEditor: true })),
  ];
  for (const entry of all) {
    const same = entries.get(keyOf(entry));
    if (same && same.text.id !== entry.text.id)
      throw new Error(`“${entry.text.en}” is both “${same.text.id}” and “${entry.text.id}”: give one of them other words, or a context.`);
    entries.set(keyOf(entry), { ...same, ...entry });
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
