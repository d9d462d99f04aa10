import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, sep } from 'node:path';
import type { Article } from '../../feed/article.js';
import { fullParsers } from '../../feed/full-parsers.js';
import { makeArticle } from '../../feed/make-article.js';
import { toArray } from '../../feed/values.js';
import { parseDate } from '../../text/parse-date.js';
import { slugOf } from '../slug.js';
import { readDocx } from './read-docx.js';
import { readMarkdown, type RawMarkdownItem } from './read-markdown.js';
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

type ReadText = (
  bytes: Buffer,
  keep: (picture: string) => Promise<string>,
  options: SourceOptions,
) => Promise<RawMarkdownItem> | RawMarkdownItem;

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

/** Reads the article in a file. @throws {Error} with the reason why there is none. */
export async function readTextFile({ path, root }: TextFile, options: SourceOptions, beside: ReadonlySet<string>): Promise<Article> {
  const keep = async (address: string): Promise<string> => {
    if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return address;
    const picture = join(dirname(path), decodeURI(address));
    const inside = relative(root, picture);
    if (inside.startsWith('..') || isAbsolute(inside)) throw new Error(`its picture ${address} is outside the folder`);
    return options.keep(
      await readFile(picture).catch(() => Promise.reject(new Error(`its picture ${address} is missing`))),
      basename(picture),
    );
  };
  const name = basename(path, extname(path));
  const draft = await READERS[extname(path).toLowerCase()]!(await readFile(path), keep, options);
  const [, day] = DAY.exec(name) ?? [];
  const published = draft.published ?? day;
  if (published === undefined) throw new Error('it has no date: write a line like "Senin, 18 Januari 2021"');
  if (!parseDate(String(published))) throw new Error(`its date is none: ${String(published)}`);
  const slug = slugOf(String(draft.slug ?? name.replace(DAY, '')));
  const urls = draft.urls.filter(Boolean);
  if (!urls.length) {
    if (!options.articleUrl) throw new Error('it has no address: say --article-url, such as https://kab.example/berita/{slug}');
    urls.push(options.articleUrl.replaceAll('{slug}', slug));
  }
  const found = PICTURES.map((kind) => join(dirname(path), name + kind)).find((picture) => beside.has(picture));
  const pictures = draft.pictures.length || !found ? draft.pictures : [await keep(basename(found))];
  const [folder, ...below] = relative(root, path).split(sep);
  const tags = [...toArray(draft.tags), ...(below.length && !toArray(draft.tags).length ? [kanalOf(folder!)] : [])];
  const { title = '', language } = options;
  const article = makeArticle(
    { ...draft, id: draft.id ?? slug, urls, pictures, tags, published: String(published) },
    { home: urls[0] as string, source: title, language, authors: [] },
    fullParsers,
  );
  if (typeof article === 'string') throw new Error(article);
  return article;
}

/** A folder's name as a kanal: `seni-budaya` is "Seni budaya". */
function kanalOf(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
