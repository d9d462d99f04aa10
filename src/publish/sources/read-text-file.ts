import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Article } from '../../feed/article.js';
import { fullParsers } from '../../feed/full-parsers.js';
import { makeArticle } from '../../feed/make-article.js';
import { toArray } from '../../feed/values.js';
import { parseDate } from '../../text/parse-date.js';
import { PublishError, type PublishProblem } from '../problem.js';
import { slugOf } from '../slug.js';
import type { Gate } from './gate.js';
import { isDraftPath } from './is-draft.js';
import { OwnPictures, pathKey, type FilesByKey } from './own-pictures.js';
import { readDocx } from './read-docx.js';
import { readMarkdown, type RawTextItem } from './read-markdown.js';
import { readPressText } from './read-press-text.js';
import type { SourceOptions } from './source.js';
import { decodeSource } from './decode-source.js';

/** Kinds of pictures that stand beside an article under its name, the first that is there. */
const PICTURES = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.heic', '.heif', '.tif', '.tiff'];

/** The day at the start of a file's name: `2021-01-18-umkm.txt`. */
const DAY = /^(\d{4}-\d{2}-\d{2})[-_ ]*/;

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
export interface ReadTextFile {
  readonly article: Article;
  readonly problems: readonly PublishProblem[];
}

/** Reads the article in a file; nothing where readers may not have it now, as `gate` says. @throws {PublishError} when there is none. */
export async function readTextFile({ path, root, files }: TextFile, options: SourceOptions, gate: Gate): Promise<ReadTextFile | undefined> {
  if (isDraftPath(relative(root, path))) return void gate.admits({ draft: true });
  const own = new OwnPictures(path, root, files, options);
  const name = basename(path, extname(path));
  const raw = await READERS[extname(path).toLowerCase()]!(await readFile(path), own);
  if (raw.draft) return void gate.admits({ draft: true });
  const [, day] = DAY.exec(name) ?? [];
  const published = raw.published ?? day;
  if (published === undefined) throw new PublishError({ code: 'date-missing' });
  if (!gate.admits({ from: later(dateOf(published), dateOf(raw.from)), until: dateOf(raw.until) })) return undefined;
  const slug = slugOf(String(raw.slug ?? name.replace(DAY, '')));
  const urls = raw.urls.filter(Boolean);
  if (!urls.length) {
    if (!options.articleUrl) throw new PublishError({ code: 'address-missing' });
    urls.push(options.articleUrl.replaceAll('{slug}', slug));
  }
  const beside = PICTURES.map((kind) => files.get(pathKey(join(dirname(path), name + kind)))).find(Boolean);
  const pictures = raw.pictures.length || !beside ? raw.pictures : [await own.keep(basename(beside))];
  const [folder, ...below] = relative(root, path).split(sep);
  const tags = [...toArray(raw.tags), ...(below.length && !toArray(raw.tags).length ? [kanalOf(folder!)] : [])];
  const { title = '', language } = options;
  const article = makeArticle(
    { ...raw, id: raw.id ?? slug, urls, pictures, tags, published: String(published) },
    { home: urls[0] as string, source: title, language, authors: [] },
    fullParsers,
  );
  if (!article) throw new PublishError({ code: 'no-url' });
  await own.write();
  return { article, problems: [...(raw.problems ?? []), ...own.problems] };
}

/** @throws {PublishError} for what is no date: nobody knows then when readers may have the article. */
function dateOf(value: unknown): Date | undefined {
  if (value === undefined) return undefined;
  const date = parseDate(String(value));
  if (!date) throw new PublishError({ code: 'date-unreadable', value: String(value) });
  return date;
}

const later = (one: Date | undefined, other: Date | undefined): Date | undefined => (one && other && other > one ? other : one);

/** A folder's name as a kanal: `seni-budaya` is "Seni budaya". */
function kanalOf(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
