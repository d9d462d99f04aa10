import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, sep } from 'node:path';
import type { Article } from '../../feed/article.js';
import { fullParsers } from '../../feed/full-parsers.js';
import { makeArticle } from '../../feed/make-article.js';
import { toArray } from '../../feed/values.js';
import { parseDate } from '../../text/parse-date.js';
import { PublishError, type PublishProblem } from '../problem.js';
import { slugOf } from '../slug.js';
import { readDocx } from './read-docx.js';
import { readMarkdown, type RawTextItem } from './read-markdown.js';
import { readPressText } from './read-press-text.js';
import type { SourceOptions } from './source.js';
import { decodeSource } from './decode-source.js';

/** Kinds of pictures that stand beside an article under its name, the first that is there. */
const PICTURES = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif'];

/** The day at the start of a file's name: `2021-01-18-umkm.txt`. */
const DAY = /^(\d{4}-\d{2}-\d{2})[-_ ]*/;

/** A file of a folder of articles. */
export interface TextFile {
  readonly path: string;
  /** The folder that was named: nothing outside it is read. */
  readonly root: string;
}

type ReadText = (bytes: Buffer, keep: (picture: string) => Promise<string>, options: SourceOptions) => Promise<RawTextItem> | RawTextItem;

/** What is neither UTF-8 nor UTF-16 comes from an old Windows. */
const plain = (bytes: Buffer): string => decodeSource({ bytes: new Uint8Array(bytes), type: 'text/plain; charset=windows-1252' });

const READERS: Readonly<Record<string, ReadText>> = {
  '.txt': (bytes) => readPressText(plain(bytes)),
  '.md': (bytes, keep) => readMarkdown(plain(bytes), keep),
  '.markdown': (bytes, keep) => readMarkdown(plain(bytes), keep),
  '.docx': (bytes, _, { keep }) => readDocx(bytes, keep),
};

/** True for a file that holds one article. */
export const isTextFile = (path: string): boolean => Object.hasOwn(READERS, extname(path).toLowerCase());

/** The article in a file, and what of it is left out. */
export interface ReadTextFile {
  readonly article: Article;
  readonly problems: readonly PublishProblem[];
}

/** Reads the article in a file. @throws {PublishError} when there is none. */
export async function readTextFile({ path, root }: TextFile, options: SourceOptions, beside: ReadonlySet<string>): Promise<ReadTextFile> {
  const keep = async (address: string): Promise<string> => {
    if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return address;
    const picture = join(dirname(path), decodeURI(address));
    const inside = relative(root, picture);
    if (inside.startsWith('..') || isAbsolute(inside)) throw new PublishError({ code: 'picture-outside', value: address });
    return options.keep(
      await readFile(picture).catch(() => Promise.reject(new PublishError({ code: 'picture-missing', value: address }))),
      basename(picture),
    );
  };
  const name = basename(path, extname(path));
  const raw = await READERS[extname(path).toLowerCase()]!(await readFile(path), keep, options);
  const [, day] = DAY.exec(name) ?? [];
  const published = raw.published ?? day;
  if (published === undefined)
    throw new PublishError(raw.likeDate ? { code: 'date-unreadable', value: raw.likeDate } : { code: 'date-missing' });
  if (!parseDate(String(published))) throw new PublishError({ code: 'date-unreadable', value: String(published) });
  const slug = slugOf(String(raw.slug ?? name.replace(DAY, '')));
  const urls = raw.urls.filter(Boolean);
  if (!urls.length) {
    if (!options.articleUrl) throw new PublishError({ code: 'address-missing' });
    urls.push(options.articleUrl.replaceAll('{slug}', slug));
  }
  const found = PICTURES.map((kind) => join(dirname(path), name + kind)).find((picture) => beside.has(picture));
  const pictures = raw.pictures.length || !found ? raw.pictures : [await keep(basename(found))];
  const [folder, ...below] = relative(root, path).split(sep);
  const tags = [...toArray(raw.tags), ...(below.length && !toArray(raw.tags).length ? [kanalOf(folder!)] : [])];
  const { title = '', language } = options;
  const article = makeArticle(
    { ...raw, id: raw.id ?? slug, urls, pictures, tags, published: String(published) },
    { home: urls[0] as string, source: title, language, authors: [] },
    fullParsers,
  );
  if (!article) throw new PublishError({ code: 'no-url' });
  return { article, problems: raw.problems ?? [] };
}

/** A folder's name as a kanal: `seni-budaya` is "Seni budaya". */
function kanalOf(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
