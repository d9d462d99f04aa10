import { resolve } from 'node:path';
import pMap from 'p-map';
import { makeImages, type Images } from '../images/images.js';
import { OutFolder } from '../out/folder.js';
import { ageOf, readRelated, readState, writeRelated, writeState, type State } from '../out/state.js';
import type { Say } from '../say.js';
import { readSource } from '../sources/read.js';
import { reasonOf, type News, type Problem, type SourceOptions } from '../sources/source.js';
import { hashOf, hashOfAll, isLasting } from './file.js';
import { keeper } from './pictures.js';
import { publicationOf, type Names } from './publication.js';
import { relatedOf } from './related.js';
import { setFiles, type SetOptions } from './set.js';

declare const __VERSION__: string;

/** What a build is asked for. */
export interface BuildRequest extends Names, SetOptions {
  readonly sources: readonly string[];
  readonly out: string;
  readonly articleUrl: string | undefined;
  /** Makes smaller pictures; {@link SetOptions.base} is needed for it. */
  readonly images: boolean;
  readonly force: boolean;
}

/** What has come of it. */
export interface Outcome {
  /** `kept`: nothing was published, and the last feed stays. */
  readonly result: 'published' | 'unchanged' | 'kept';
  readonly articles: number;
  readonly written: number;
  readonly removed: number;
  readonly problems: readonly Problem[];
}

/** Sources that are read at once. */
const AT_ONCE = 4;

/** A source that gives no more than this part of what it gave has broken, not emptied. */
const SUDDENLY = 0.1;

/** Milliseconds after which nobody reads on in the set before. */
const HOUR = 3_600_000;

/** Reads all sources and publishes what they give; nothing of it where one of them has failed. */
export async function buildOnce(request: BuildRequest, say: Say): Promise<Outcome> {
  const waiting = (): void => say.step('Waiting for another run');
  const folder = await OutFolder.open(resolve(request.out), { force: request.force, waiting });
  try {
    return await build(request, folder, say);
  } finally {
    await folder.close();
  }
}

async function build(request: BuildRequest, folder: OutFolder, say: Say): Promise<Outcome> {
  const state = await readState(folder);
  const pictures = keeper(folder, request.base);
  const options: SourceOptions = {
    title: request.title,
    home: request.home,
    language: request.language ?? 'id',
    articleUrl: request.articleUrl,
    out: folder.path,
    keep: pictures.keep,
    env: process.env,
    read: (source, count) => say.step(`Reading ${source}: ${count} articles`),
  };
  const failures: Problem[] = [];
  const read = async (source: string): Promise<News> => {
    const fail = (reason: string): void => void failures.push({ source, reason });
    try {
      const news = await readSource(source, options);
      const before = state.sources[hashOf(source)] ?? 0;
      const { length } = news.articles;
      if (before && length <= before * SUDDENLY) fail(`it gave ${before} articles before, and suddenly ${length}`);
      return news;
    } catch (error) {
      fail(reasonOf(error));
      return { articles: [], problems: [] };
    }
  };
  const news = await pMap(request.sources, read, { concurrency: AT_ONCE });
  const problems = [...failures, ...news.flatMap(({ problems }) => problems)];
  const outcome = (result: Outcome['result'], articles: number): Outcome => ({ result, articles, written: folder.written, removed: folder.removed, problems }); // prettier-ignore
  if (failures.length && !request.force) return outcome('kept', news.reduce((sum, { articles }) => sum + articles.length, 0)); // prettier-ignore

  const { sources, base, bodies, script } = request;
  const found = publicationOf(news, request);
  const asTheyAre: Images = { articles: found.articles, sizes: new Map(), files: [], problems: [] };
  const images = request.images && base ? await makeImages(found.articles, folder, base, say) : asTheyAre;
  problems.push(...images.problems);
  const publication = { ...found, articles: images.articles };
  const { articles, ...about } = publication;
  const digest = hashOfAll([__VERSION__, base, bodies, script, about, [...images.sizes], ...articles]);
  const counts = Object.fromEntries(sources.map((source, i) => [hashOf(source), news[i]!.articles.length]));
  const { length } = articles;
  if (digest === state.digest && (await isWhole(folder, state))) {
    await tidy(folder, state, counts);
    return outcome('unchanged', length);
  }
  const known = await readRelated(folder);
  const { related, blocks } = await relatedOf(articles, known, (count) => say.step(`Related news: ${count} of ${length} articles`));
  const files: string[] = [...pictures.kept, ...images.files];
  for (const { path, content } of setFiles(publication, { related, sizes: images.sizes }, request)) {
    say.step(`Writing ${path}`);
    files.push(path);
    await (isLasting(path) ? folder.writeLasting(path, content) : folder.stageCurrent(path, content));
  }
  await folder.publish();
  const next: State = { digest, sources: counts, files, before: state.files.filter((path) => !files.includes(path)) };
  await writeRelated(folder, blocks);
  await writeState(folder, next);
  await sweep(folder, next);
  return outcome(folder.written || folder.removed ? 'published' : 'unchanged', length);
}

/** True while nobody has taken a file of the set away. */
const isWhole = async (folder: OutFolder, { files }: State): Promise<boolean> =>
  (await pMap(files, (path) => folder.has(path), { concurrency: 32 })).every(Boolean);

/** Ends the time of the set before, where it is over. */
async function tidy(folder: OutFolder, state: State, sources: State['sources']): Promise<void> {
  if (!state.before.length || (await ageOf(folder)) < HOUR) return;
  const next = { ...state, sources, before: [] };
  await writeState(folder, next);
  await sweep(folder, next);
}

const sweep = (folder: OutFolder, { files, before }: State): Promise<void> =>
  folder.sweep(new Set([...files, ...before.filter(isLasting)]), before.filter((path) => !isLasting(path))); // prettier-ignore
