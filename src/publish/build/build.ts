import { resolve } from 'node:path';
import pMap from 'p-map';
import { makeImages, type MadeImages } from '../images/make-images.js';
import { OutFolder } from '../out/out-folder.js';
import { problemOf } from '../problem.js';
import type { Reporter } from '../reporter.js';
import { readSource } from '../sources/read-source.js';
import type { SourceResult, SourceProblem, SourceOptions } from '../sources/source.js';
import { contentHash, hashOfValues, isImmutable } from '../site/site-file.js';
import { assetStore } from './asset-store.js';
import { readBuildState, stateAge, writeBuildState, type BuildState } from './build-state.js';
import { publicationOf, type PublicationNames } from '../site/publication.js';
import { relatedIds, type RelatedBlocks } from './related-ids.js';
import { siteFiles, type SiteOptions } from '../site/site-files.js';
import { publishable } from '../site/text-limits.js';

declare const __VERSION__: string;

/** What a build is asked for. */
export interface BuildRequest extends PublicationNames, SiteOptions {
  readonly sources: readonly string[];
  readonly out: string;
  readonly articleUrl: string | undefined;
  /** Makes smaller pictures; needs {@link SiteOptions.base}. */
  readonly images: boolean;
  readonly force: boolean;
}

/** The outcome of a build. */
export interface BuildOutcome {
  /** `kept`: nothing was published, and the previous files stay. */
  readonly result: 'published' | 'unchanged' | 'kept';
  readonly articles: number;
  readonly written: number;
  readonly removed: number;
  readonly problems: readonly SourceProblem[];
}

/** Where the ids of related articles are noted for the next build. */
const RELATED_NOTE = 'related.json';

/** Sources read at once. */
const CONCURRENT_SOURCES = 4;

/** A source with at most this share of its previous articles is taken for broken. */
const MIN_SHARE_OF_BEFORE = 0.1;

/** How long the files of the previous build stay for readers who have its feed open. */
const GRACE_MS = 3_600_000;

/** Reads all sources and publishes their articles; publishes nothing when a source has failed, unless forced. */
export async function buildOnce(request: BuildRequest, reporter: Reporter): Promise<BuildOutcome> {
  const waiting = (): void => reporter.step(reporter.words.waiting);
  const folder = await OutFolder.open(resolve(request.out), { force: request.force, waiting });
  try {
    return await build(request, folder, reporter);
  } finally {
    await folder.close();
  }
}

async function build(request: BuildRequest, folder: OutFolder, reporter: Reporter): Promise<BuildOutcome> {
  const state = await readBuildState(folder);
  const assets = assetStore(folder, request.base);
  const options: SourceOptions = {
    title: request.title,
    home: request.home,
    language: request.language ?? 'id',
    articleUrl: request.articleUrl,
    out: folder.path,
    keep: assets.keep,
    env: process.env,
    read: (source, count) => reporter.step(reporter.words.reading(source, count)),
  };
  const failures: SourceProblem[] = [];
  const read = async (source: string): Promise<SourceResult> => {
    try {
      const result = await readSource(source, options);
      const before = state.sources[contentHash(source)] ?? 0;
      const { length } = result.articles;
      if (before && length <= before * MIN_SHARE_OF_BEFORE)
        failures.push({ source, code: 'source-shrank', value: `${before} → ${length}` });
      return result;
    } catch (error) {
      failures.push({ source, ...problemOf(error) });
      return { articles: [], problems: [] };
    }
  };
  const results = await pMap(request.sources, read, { concurrency: CONCURRENT_SOURCES });
  const problems: SourceProblem[] = [...failures, ...results.flatMap(({ problems }) => problems)];
  const outcome = (result: BuildOutcome['result'], articles: number): BuildOutcome => ({ result, articles, written: folder.written, removed: folder.removed, problems }); // prettier-ignore
  if (failures.length && !request.force) return outcome('kept', results.reduce((sum, { articles }) => sum + articles.length, 0)); // prettier-ignore

  // A feed without an article is no news: what keeps them from it is to be mended first.
  if (problems.length && !request.force && results.every(({ articles }) => !articles.length)) return outcome('kept', 0);

  const { sources, base, bodies, script } = request;
  const all = publicationOf(results, request);
  const fitting = all.articles.map(publishable);
  fitting.forEach(({ problem }, i) => problem && problems.push({ source: all.articles[i]!.url, ...problem }));
  const merged = { ...all, articles: fitting.map(({ article }) => article) };
  const unchanged: MadeImages = { articles: merged.articles, sizes: new Map(), files: [], problems: [] };
  const images = request.images && base ? await makeImages(merged.articles, folder, base, reporter) : unchanged;
  problems.push(...images.problems);
  const publication = { ...merged, articles: images.articles };
  const { articles, ...about } = publication;
  const digest = hashOfValues([__VERSION__, base, bodies, script, about, [...images.sizes], ...articles]);
  const counts = Object.fromEntries(sources.map((source, i) => [contentHash(source), results[i]!.articles.length]));
  const { length } = articles;
  if (digest === state.digest && (await isWhole(folder, state))) {
    await endGrace(folder, state, counts);
    return outcome('unchanged', length);
  }
  const known = await folder.readNote<RelatedBlocks>(RELATED_NOTE);
  const { related, blocks } = await relatedIds(articles, known, (count) => reporter.step(reporter.words.relating(count, length)));
  const files: string[] = [...assets.kept, ...images.files];
  for (const { path, content } of siteFiles(publication, { related, sizes: images.sizes }, request)) {
    reporter.step(reporter.words.writing(path));
    files.push(path);
    await (isImmutable(path) ? folder.writeImmutable(path, content) : folder.stageMutable(path, content));
  }
  await folder.publish();
  const next: BuildState = { digest, sources: counts, files, before: state.files.filter((path) => !files.includes(path)) };
  await folder.writeNote(RELATED_NOTE, blocks);
  await writeBuildState(folder, next);
  await sweep(folder, next);
  return outcome(folder.written || folder.removed ? 'published' : 'unchanged', length);
}

/** True when no published file is missing. */
const isWhole = async (folder: OutFolder, { files }: BuildState): Promise<boolean> =>
  (await pMap(files, (path) => folder.has(path), { concurrency: 32 })).every(Boolean);

/** Removes the files of the previous build once {@link GRACE_MS} is over. */
async function endGrace(folder: OutFolder, state: BuildState, sources: BuildState['sources']): Promise<void> {
  if (!state.before.length || (await stateAge(folder)) < GRACE_MS) return;
  const next = { ...state, sources, before: [] };
  await writeBuildState(folder, next);
  await sweep(folder, next);
}

const sweep = (folder: OutFolder, { files, before }: BuildState): Promise<void> =>
  folder.sweep(new Set([...files, ...before.filter(isImmutable)]), before.filter((path) => !isImmutable(path))); // prettier-ignore
