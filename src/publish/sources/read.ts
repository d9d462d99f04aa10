import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readApi } from './api.js';
import { readFeed } from './feed.js';
import { readFolder } from './folder.js';
import { mappingIn } from './mapping.js';
import { reasonOf, SourceError, type News, type SourceOptions } from './source.js';
import { isTextFile, readTextFile } from './text-files.js';
import { wordPressUrl } from './wordpress.js';

/** Reads whatever `source` is: a folder, a file or an address. @throws {SourceError} when it can't be had as a whole. */
export async function readSource(source: string, options: SourceOptions): Promise<News> {
  if (/^https?:\/\//i.test(source)) return readFeed(source, wordPressUrl(source), options);
  const path = resolve(source);
  const found = await stat(path).catch(() => {
    throw new SourceError('there is no such folder, file or address');
  });
  if (found.isDirectory()) return readFolder(path, options);
  if (isTextFile(path)) return readOne(source, path, options);
  const mapping = mappingIn(await readFile(path, 'utf8'));
  return mapping ? readApi(source, mapping, options) : readFeed(source, pathToFileURL(path).href, options);
}

async function readOne(source: string, path: string, options: SourceOptions): Promise<News> {
  try {
    return { articles: [await readTextFile({ path, root: dirname(path) }, options, new Set())], problems: [] };
  } catch (error) {
    return { articles: [], problems: [{ source, item: basename(path), reason: reasonOf(error) }] };
  }
}
