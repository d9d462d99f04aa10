import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import type { Article } from '../../feed/article.js';
import { immutablePath } from '../site/site-file.js';
import type { ImageSize } from '../site/json-feed-item.js';
import { LAYOUT } from '../site/layout.js';
import type { OutFolder } from '../out/out-folder.js';
import type { Reporter } from '../reporter.js';
import { problemOf, PublishError } from '../problem.js';
import { slugOf } from '../slug.js';
import { request } from '../http.js';
import type { SourceProblem } from '../sources/source.js';
import { imageKind } from './image-kind.js';
import { imageLibrary, makeRenditions, SHARED } from './renditions.js';

/** A file that was made of a picture. */
interface MadeFile {
  readonly path: string;
  readonly width: number;
}

/** The files that were made of a picture: the one that stands for it, and smaller versions. */
interface PictureRecord {
  readonly main: MadeFile & { readonly height: number };
  readonly sizes: readonly (MadeFile & { readonly type: string })[];
  /** The one for shared links; null where the picture is too small for it, missing where none was made. */
  readonly shared?: MadeFile | null;
}

const filesOf = ({ main, sizes, shared }: PictureRecord): readonly MadeFile[] => [main, ...sizes, ...(shared ? [shared] : [])];

/** The result of {@link makeImages}. */
export interface MadeImages {
  /** The articles, with pictures as JPEG, and the sizes of these. */
  readonly articles: readonly Article[];
  /** Smaller versions, by the picture's address. */
  readonly sizes: ReadonlyMap<string, readonly ImageSize[]>;
  /** Addresses of the pictures for shared links, by the picture's address. */
  readonly shared: ReadonlyMap<string, string>;
  /** Paths of all files made. */
  readonly files: readonly string[];
  readonly problems: readonly SourceProblem[];
}

const NOTE = 'pictures.json';

/** Pictures processed at once; sharp uses several threads for each. */
const CONCURRENT_PICTURES = 2;

/** Pictures after which progress is saved, so that a killed build need not start again. */
const PICTURES_PER_SAVE = 25;

/** What pictures are made for. */
export interface ImageOptions {
  readonly folder: OutFolder;
  /** Address of the published folder. */
  readonly base: string;
  /** Makes pictures for shared links, too. */
  readonly isShared: boolean;
  readonly reporter: Reporter;
}

/** Makes a JPEG and smaller versions of each of the articles' pictures. One is made again only when its article was modified, or a file is missing. */
export async function makeImages(articles: readonly Article[], { folder, base, isShared, reporter }: ImageOptions): Promise<MadeImages> {
  const sharp = await imageLibrary();
  const known = await folder.readNote<Record<string, PictureRecord>>(NOTE);
  const keyOf = ({ image, modified }: Article): string => `${image!.url} ${modified?.toISOString() ?? ''}`;
  const made: Record<string, PictureRecord> = {};
  const problems: SourceProblem[] = [];
  const pictured = articles.filter(({ image }) => image && !/\.svgz?($|\?)/i.test(image.url));
  let fresh = 0;
  await pMap(
    pictured,
    async (article) => {
      const key = keyOf(article);
      const before = known[key];
      const isMade = before?.main && (before.shared !== undefined || !isShared);
      if (isMade && (await Promise.all(filesOf(before).map(({ path }) => folder.isWhole(path)))).every(Boolean)) {
        made[key] = before;
        return;
      }
      const { url } = article.image!;
      try {
        made[key] = known[key] = await make(url, await bytesOf(url, folder, base));
        if (++fresh % PICTURES_PER_SAVE === 0) await folder.writeNote(NOTE, known);
        reporter.step(reporter.words.resizing(Object.keys(made).length, pictured.length));
      } catch (error) {
        problems.push({ source: article.url, item: url, code: 'picture-unchanged', cause: problemOf(error) });
      }
    },
    { concurrency: CONCURRENT_PICTURES },
  );
  // Pictures of articles that are gone are dropped from the note.
  const isSame = !fresh && Object.keys(known).length === Object.keys(made).length;
  if (!isSame) await folder.writeNote(NOTE, Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1))));
  problems.sort((a, b) => (a.source < b.source ? -1 : 1));
  const sizes = new Map<string, readonly ImageSize[]>();
  const shared = new Map<string, string>();
  const measured = articles.map((article): Article => {
    const found = article.image && made[keyOf(article)];
    if (!found) return article;
    const { path, width, height } = found.main;
    const url = new URL(path, base).href;
    sizes.set(url, found.sizes.map(({ path, width, type }) => ({ url: new URL(path, base).href, width, type }))); // prettier-ignore
    if (found.shared) shared.set(url, new URL(found.shared.path, base).href);
    return { ...article, image: { ...article.image, url, width, height } };
  });
  return {
    articles: measured,
    sizes,
    shared,
    files: Object.values(made)
      .flatMap(filesOf)
      .map(({ path }) => path),
    problems,
  };

  async function make(url: string, bytes: Uint8Array): Promise<PictureRecord> {
    const { main, sizes, shared } = await makeRenditions(bytes, sharp, isShared).catch((error: unknown) => {
      if (error instanceof PublishError) throw error;
      throw new PublishError({ code: imageKind(bytes) ? 'picture-broken' : 'picture-unreadable' });
    });
    const name = slugOf(decodeURI(new URL(url).pathname).split('/').at(-1)!.replace(/\.\w+$/, '').replace(/-[\da-f]{16}$/, '')); // prettier-ignore
    const write = async (width: number, extension: string, bytes: Uint8Array): Promise<MadeFile> => {
      const path = immutablePath(LAYOUT.pictures, `${name}-${width}`, extension, bytes);
      await folder.writeImmutable(path, bytes);
      return { path, width };
    };
    const files = [];
    for (const { width, type, bytes } of sizes) files.push({ ...(await write(width, type.replace('image/', '.'), bytes)), type });
    return {
      main: { ...(await write(main.width, '.jpg', main.bytes)), height: main.height },
      sizes: files,
      ...(isShared && { shared: shared ? await write(SHARED.width, '.jpg', shared) : null }),
    };
  }
}

/** Reads a picture: from the published folder if it is there, else from its server. */
async function bytesOf(url: string, folder: OutFolder, base: string): Promise<Uint8Array> {
  if (url.startsWith(base)) {
    const own = await readFile(join(folder.path, decodeURI(url.slice(base.length)))).catch(() => undefined);
    if (own) return own;
  }
  return (await request(url)).body.bytes;
}
