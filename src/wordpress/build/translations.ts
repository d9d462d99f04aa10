import { mo, po, type GetTextTranslations } from 'gettext-parser';
import { DOMAIN, EDITOR_HANDLE } from '../blocks.js';
import { catalogue, type Entry } from './catalogue.js';

/** A language that the plugin speaks; the template for others has none. */
interface Language {
  readonly locale: string;
  readonly plurals: string;
  /** The forms of an entry, as many as the language has. */
  readonly forms: (entry: Entry) => readonly string[];
}

const LANGUAGES: readonly Language[] = [
  { locale: 'id_ID', plurals: 'nplurals=1; plural=0;', forms: ({ text }) => [text.id] },
  { locale: 'en_US', plurals: 'nplurals=2; plural=(n != 1);', forms: ({ text, plural }) => [text.en, ...(plural ? [plural] : [])] },
];

/** Without a time, so that two builds are the same. */
const headers = (version: string, language?: Language): Record<string, string> => ({
  'Project-Id-Version': `${DOMAIN} ${version}`,
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
  ...(language && { Language: language.locale, 'Plural-Forms': language.plurals }),
  'X-Domain': DOMAIN,
});

function translations(entries: readonly Entry[], version: string, language?: Language): GetTextTranslations {
  const contexts: GetTextTranslations['translations'] = {};
  for (const entry of entries) {
    const { context = '', text, plural, note } = entry;
    (contexts[context] ??= {})[text.en] = {
      msgid: text.en,
      ...(context && { msgctxt: context }),
      ...(plural && { msgid_plural: plural }),
      ...(note && { comments: { extracted: note } }),
      msgstr: language ? [...language.forms(entry)] : plural ? ['', ''] : [''],
    };
  }
  return { charset: 'utf-8', headers: headers(version, language), translations: contexts };
}

/** What `wp_set_script_translations` reads for a script: Jed 1.x. */
const jed = (entries: readonly Entry[], { locale, plurals, forms }: Language): string =>
  JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: locale, 'plural-forms': plurals },
        ...Object.fromEntries(entries.filter(({ inEditor }) => inEditor).map((entry) => [entry.text.en, forms(entry)])),
      },
    },
  });

/**
 * The files of `languages/`, by their names: a template for translators, and for each language what PHP reads, and what the editor’s
 * script reads.
 * @param php What PHP says, in English and Indonesian: a .po file.
 */
export function translationFiles(php: string, version: string): ReadonlyMap<string, Uint8Array> {
  const entries = catalogue(php);
  const compiled = (language?: Language) => translations(entries, version, language);
  const line = (content: Buffer): Buffer => Buffer.concat([content, Buffer.from('\n')]);
  return new Map<string, Uint8Array>([
    [`${DOMAIN}.pot`, line(po.compile(compiled()))],
    ...LANGUAGES.flatMap((language): [string, Uint8Array][] => {
      const name = `${DOMAIN}-${language.locale}`;
      return [
        [`${name}.mo`, mo.compile(compiled(language))],
        [`${name}-${EDITOR_HANDLE}.json`, Buffer.from(jed(entries, language))],
      ];
    }),
  ]);
}
