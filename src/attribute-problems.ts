import { closestMatch } from 'leven';
import { ATTRIBUTES, type AttributeType } from './attributes.js';
import { TAG_NAMES, type Tag } from './tags.js';
import { duration } from './text/duration.js';

/** Something that a page's author has written on a widget, and that the widget can't use. */
export interface AttributeProblem {
  /** `name`: there is no such attribute; `value`: there is, but not with this value; `flag`: it is on, though its value says no. */
  readonly code: 'name' | 'value' | 'flag';
  /** The attribute and its value as they are written; of a list of words, the wrong one. */
  readonly name: string;
  readonly value: string;
  /** The name or the value that was probably meant. */
  readonly meant?: string | undefined;
  /** For a wrong value: what it may be. */
  readonly type?: AttributeType;
}

/** What authors write for the names of attributes, mostly in Indonesian. */
const SYNONYMS: Readonly<Record<string, string>> = {
  judul: 'heading',
  jumlah: 'limit',
  batas: 'limit',
  count: 'limit',
  kanal: 'tag',
  kategori: 'tag',
  cari: 'search',
  pencarian: 'search',
  topik: 'tag',
  category: 'tag',
  tampilan: 'layout',
  'tata-letak': 'layout',
  gambar: 'images',
  alamat: 'url',
  tautan: 'url',
  link: 'url',
  artikel: 'article-id',
  alat: 'tools',
  umpan: 'feed',
};

/** What HTML allows on every element, and what frameworks, editors and plugins write on any. */
const GLOBAL =
  /^(accesskey|autocapitalize|autocorrect|autofocus|class|content|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|itemid|itemprop|itemref|itemscope|itemtype|jsaction|jscontroller|jsname|lang|nonce|part|popover|property|role|slot|spellcheck|style|tabindex|title|translate|typeof|vocab|writingsuggestions|xmlns|(on|x-|v-|ng-|hx-|up-|aria-|data-|_).*|.*[^a-z_-].*)$/;

/** Values by which authors mean to switch a flag off, which HTML doesn't know. */
const NO = /^(false|0|no|off|tidak)$/i;
/** Values that say no more than that it is on. */
const YES = /^(true|1|yes|on|ya|)$/i;

/** Most letters of a word that may be wrong. */
const MAX_DISTANCE = 3;

/** The one of `known` that `word` was probably to be: nearly the same letters, or with others after them. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const maxDistance = Math.min(MAX_DISTANCE, Math.ceil(wanted.length / 4));
  return closestMatch(wanted, known, { maxDistance }) ?? known.find((name) => name.length > 2 && wanted.startsWith(name));
}

/** The tag that was probably meant by one that there isn't, as `bwi-newslist`; undefined where none is near. */
export const nearestTag = (tag: string): Tag | undefined =>
  (nearest(tag, TAG_NAMES) as Tag | undefined) ?? TAG_NAMES.find((name) => name.includes(tag.slice('bwi-'.length)));

function nearestName(name: string, known: readonly string[]): string | undefined {
  const synonym = SYNONYMS[name];
  return synonym && known.includes(synonym) ? synonym : nearest(name, known);
}

/** True if a widget can use `value`: for a list of words, one of them. */
function isUsable(type: AttributeType, value: string): boolean {
  switch (type.kind) {
    case 'number':
      return value.trim() !== '' && Number.isInteger(+value) && +value >= type.min && +value <= type.max;
    case 'choice':
      return value === '' || type.values.includes(value);
    case 'words':
      return type.values.includes(value);
    case 'flag':
      return type.values ? YES.test(value) || type.values.includes(value) : !NO.test(value);
    case 'duration':
      return value === '' || duration(value)! >= type.min;
    case 'text':
      return true;
  }
}

/** What is wrong with one attribute of an element of ours. */
export function attributeProblems(tag: Tag, name: string, value: string): AttributeProblem[] {
  const known: Readonly<Record<string, AttributeType>> = ATTRIBUTES[tag];
  const type = known[name];
  if (!type) return GLOBAL.test(name) ? [] : [{ code: 'name', name, value, meant: nearestName(name, Object.keys(known)) }];
  // Many write the name again, as XHTML wants it.
  if (type.kind === 'flag' && value === name) return [];
  return (type.kind === 'words' ? value.split(/\s+/).filter(Boolean) : [value])
    .filter((word) => !isUsable(type, word))
    .map((word) => ({
      code: type.kind === 'flag' && NO.test(word) ? 'flag' : 'value',
      name,
      value: word,
      type,
      ...('values' in type && { meant: nearest(word, type.values ?? []) }),
    }));
}

/** Attributes as they are written, by name and value. */
type Written = Iterable<readonly [name: string, value: string]>;

/** What is wrong with the attributes of an element of ours. `data-limit` belongs to a mount: on an element it says nothing. */
export function elementProblems(tag: Tag, written: Written): AttributeProblem[] {
  return [...written].flatMap(([name, value]): AttributeProblem[] => {
    const meant = name.replace(/^data-/, '');
    return meant !== name && meant in ATTRIBUTES[tag] ? [{ code: 'name', name, value, meant }] : attributeProblems(tag, name, value);
  });
}

/**
 * What is wrong with the attributes of a mount (`data-bwi="news-list"`), where each has `data-` before its name. Plugins write `data-`
 * attributes of their own: one that is near none of ours is theirs.
 */
export function mountProblems(tag: Tag, written: Written): AttributeProblem[] {
  return [...written].flatMap(([name, value]): AttributeProblem[] => {
    if (!name.startsWith('data-')) return name in ATTRIBUTES[tag] ? [{ code: 'name', name, value, meant: `data-${name}` }] : [];
    if (name === 'data-bwi') return [];
    return attributeProblems(tag, name.slice(5), value)
      .filter(({ code, meant }) => code !== 'name' || meant)
      .map((problem) => ({ ...problem, name, meant: problem.code === 'name' ? `data-${problem.meant!}` : problem.meant }));
  });
}
