import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { fullParsers } from '../../feed/full-parsers.js';
import { makeArticle } from '../../feed/make-article.js';
import { nonEmptyString, toArray } from '../../feed/values.js';
import { jakartaIsoDate } from '../../text/format-date.js';
import { parseDate } from '../../text/parse-date.js';
import { PublishError, type PublishProblem } from '../problem.js';
import { publishable } from '../site/publishable.js';
import { slugOf } from '../slug.js';
import { readDocx } from './read-docx.js';
import { readMarkdown, type RawTextItem } from './read-markdown.js';
import { readPressText } from './read-press-text.js';
import type { SourceOptions } from './source.js';
import { articleAddress } from './article-address.js';
import { decodeSource } from './decode-source.js';
import type { Gate } from './gate.js';
import { isDraftPath } from './is-draft.js';
import { kanalOfFolders } from './kanal-of-folders.js';
import { OwnPictures, pathKey, type FilesByKey } from './own-pictures.js';
import type { FoundArticle } from './told-apart.js';

/** Kinds of pictures that stand beside an article under its name, the first that is there. */
const PICTURES = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.heic', '.heif', '.tif', '.tiff'];

/** The day at the start of a file's name: `2021-01-18-umkm.txt`. */
const DAY = /^(\d{4}-\d{2}-\d{2})[-_ ]*/;

/** A larger file is none that a person has written, and reading it may take all memory. */
const MAX_FILE_BYTES = 50_000_000;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** A file of a folder of articles. */
export interface TextFile {
  readonly path: string;
  /** The folder that was named: nothing outside it is read. */
  readonly root: string;
  /** What is in that folder. */
  readonly files: FilesByKey;
}

type ReadText = (bytes: Buffer, pictures: OwnPictures) => Promise<RawTextItem> | RawTextItem;

/** What is neither UTF-8 nor UTF-16 comes from an old Windows. */
const plain = (bytes: Buffer): string => decodeSource({ bytes: new Uint8Array(bytes), type: 'text/plain; charset=windows-1252' });

const READERS: Readonly<Record<string, ReadText>> = {
  '.txt': (bytes) => readPressText(plain(bytes)),
  '.md': (bytes, pictures) => readMarkdown(plain(bytes), pictures),
  '.markdown': (bytes, pictures) => readMarkdown(plain(bytes), pictures),
  '.docx': readDocx,
};

/** True for a file that holds one article. */
export const isTextFile = (path: string): boolean => Object.hasOwn(READERS, extname(path).toLowerCase());

/** The article in a file, and what of it is left out. */
export interface ReadTextFile extends Omit<FoundArticle, 'name'> {
  readonly problems: readonly PublishProblem[];
}

/** Reads the article in a file; nothing where readers may not have it now, as `gate` says. @throws {PublishError} when there is none. */
export async function readTextFile({ path, root, files }: TextFile, options: SourceOptions, gate: Gate): Promise<ReadTextFile | undefined> {
  if (isDraftPath(relative(root, path))) return void gate.admits({ draft: true });
  const { size, mtimeMs } = await stat(path);
  if (!size) throw new PublishError({ code: 'file-empty' });
  if (size > MAX_FILE_BYTES) throw new PublishError({ code: 'file-too-large', value: megabytes(size) });
  const name = basename(path, extname(path));
  const own = new OwnPictures(path, root, files, options);
  const raw = await READERS[extname(path).toLowerCase()]!(await readFile(path), own);
  if (raw.draft) return void gate.admits({ draft: true });
  const folders = relative(root, dirname(path)).split(sep).filter(Boolean);
  // Makers of sites keep an article and its pictures in a folder, whose name is the article's.
  const ownName = /^index$/i.test(name) ? (folders.pop() ?? name) : name;
  const [, day] = DAY.exec(ownName) ?? [];
  const published = raw.published ?? day;
  if (published === undefined)
    throw new PublishError(raw.likeDate ? { code: 'date-unreadable', value: raw.likeDate } : { code: 'date-missing' });
  const date = dateOf(published)!;
  if (!gate.admits({ from: later(date, dateOf(raw.from)), until: dateOf(raw.until) })) return undefined;
  const slug = slugOf(String(raw.slug ?? ownName.replace(DAY, '')));
  const id = nonEmptyString(raw.id) ?? (typeof raw.id === 'number' ? String(raw.id) : undefined);
  const kanal = kanalOfFolders(folders);
  const tags = toArray(raw.tags).length ? toArray(raw.tags) : kanal ? [kanal] : [];
  const urls = raw.urls.filter(Boolean);
  const pattern = urls.length ? undefined : options.articleUrl;
  if (!urls.length && !pattern) throw new PublishError({ code: 'address-missing' });
  const [year = '', month = '', dayOfMonth = ''] = jakartaIsoDate(date).split(/[-T]/);
  const addressOf = (slug: string): string =>
    articleAddress(pattern!, { slug, id: id ?? slug, kanal: slugOf(String(tags[0] ?? '')), year, month, day: dayOfMonth });
  if (pattern) urls.push(addressOf(slug));
  const beside = PICTURES.map((kind) => files.get(pathKey(join(dirname(path), name + kind)))).find(Boolean);
  const pictures = raw.pictures.length || !beside ? raw.pictures : [await own.keep(basename(beside))];
  const { title = '', language } = options;
  const article = makeArticle(
    { ...raw, id: id ?? slug, urls, pictures, tags, published: String(published) },
    { home: urls[0] as string, source: title, language, authors: [] },
    fullParsers,
  );
  if (!article) throw new PublishError({ code: 'no-url' });
  const numbered = pattern?.includes('{slug}')
    ? (number: number) => ({ id: id ?? `${slug}-${number}`, url: new URL(addressOf(`${slug}-${number}`)).href })
    : undefined;
  await own.write();
  const { article: fitting, problem } = publishable(article);
  return {
    article: fitting,
    problems: [...(raw.problems ?? []), ...own.problems, ...(problem ? [problem] : [])],
    changed: Math.floor(mtimeMs / 1000),
    numbered,
  };
}

/** @throws {PublishError} for what is no date: nobody knows then when readers may have the article. */
function dateOf(value: unknown): Date | undefined {
  if (value === undefined) return undefined;
  const date = parseDate(String(value));
  if (!date) throw new PublishError({ code: 'date-unreadable', value: String(value) });
  return date;
}

const later = (one: Date | undefined, other: Date | undefined): Date | undefined => (one && other && other > one ? other : one);
