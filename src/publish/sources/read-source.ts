import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addressOf } from '../address-of.js';
import { problemOf, PublishError } from '../problem.js';
import { Gate } from './gate.js';
import { filesByKey } from './own-pictures.js';
import { readApi } from './read-api.js';
import { readFeedSource } from './read-feed-source.js';
import { readFolder } from './read-folder.js';
import { parseMapping } from './mapping.js';
import type { SourceResult, SourceOptions } from './source.js';
import { isTextFile, readTextFile } from './read-text-file.js';
import { readAddress } from './read-address.js';

/** Reads whatever `source` is: a folder, a file or an address. @throws {PublishError} when it can't be had as a whole. */
export async function readSource(source: string, options: SourceOptions): Promise<SourceResult> {
  const address = addressOf(source);
  if (address) return readAddress(source, address, options);
  const path = resolve(source);
  const found = await stat(path).catch(() => {
    throw new PublishError({ code: 'source-missing' });
  });
  if (found.isDirectory()) return readFolder(path, options);
  if (isTextFile(path)) return readOne(source, path, options);
  const mapping = await parseMapping(await readFile(path, 'utf8'));
  return mapping ? readApi(source, mapping, options) : readFeedSource(source, pathToFileURL(path).href, options);
}

async function readOne(source: string, path: string, options: SourceOptions): Promise<SourceResult> {
  const place = { source, item: basename(path) };
  const root = dirname(path);
  const gate = new Gate(options.now);
  try {
    const files = filesByKey((await readdir(root)).map((name) => join(root, name)));
    const found = await readTextFile({ path, root, files }, options, gate);
    if (!found) return { articles: [], problems: [], held: gate.held };
    return { articles: [found.article], problems: found.problems.map((problem) => ({ ...place, ...problem })), held: gate.held };
  } catch (error) {
    return { articles: [], problems: [{ ...place, ...problemOf(error) }] };
  }
}
