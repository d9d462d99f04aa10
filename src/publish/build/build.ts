import { join, resolve } from 'node:path';
import pMap from 'p-map';
import { HIDDEN_PATHS } from '../../hosting/headers.js';
import { makeImages, type MadeImages } from '../images/make-images.js';
import { OutFolder } from '../out/out-folder.js';
import { problemOf, PublishError } from '../problem.js';
import type { Reporter } from '../reporter.js';
import { allHeld, NOTHING_HELD, type Held } from '../sources/gate.js';
import { readSource } from '../sources/read-source.js';
import { sourceName } from '../sources/source-address.js';
import type { SourceResult, SourceProblem, SourceOptions } from '../sources/source.js';
import { contentHash, hashOfValues, isImmutable } from '../site/site-file.js';
import { AssetStore } from './asset-store.js';
import { readBuildState, stateAge, writeBuildState, type BuildState } from './build-state.js';
import { publicationOf, type PublicationNames } from '../site/publication.js';
import { foldersOf, shrinkProblem, type KnownFolder } from './shrink-problem.js';
import { relatedIds, type RelatedBlocks } from './related-ids.js';
import { linkTo, UNKNOWN_BASE } from '../site/site-file.js';
import { pagePaths, shownPath } from '../pages/page-paths.js';
import { readTemplate } from '../pages/page-template.js';
import { newsAt, newsUntil } from '../pages/sitemaps.js';
import { siteFiles, type SiteOptions } from '../site/site-files.js';
import { publishable } from '../site/publishable.js';
import { LAYOUT } from '../site/layout.js';
import { outdatedIn, textsOf, withdraw } from './withdraw.js';

declare const __VERSION__: string;

/** What a build is asked for. */
export interface BuildRequest extends PublicationNames, SiteOptions {
  readonly sources: readonly string[];
  readonly out: string;
  readonly articleUrl: string | undefined;
  /** Makes smaller pictures; needs {@link SiteOptions.base}. */
  readonly images: boolean;
  /** A file with what the pages have of the newsroom's own. */
  readonly template: string | undefined;
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
  /** What readers may not have now, and when that changes next. */
  readonly held: Held;
  /** When something is due without a change of the sources: an embargo ends, or an article is no news any more. */
  readonly due?: Date | undefined;
  /** Addresses of files that are gone or changed because an article was withdrawn or corrected: a CDN may still have them. */
  readonly purge: readonly string[];
}

const hidden = new RegExp(HIDDEN_PATHS);

/** Where the ids of related articles are noted for the next build. */
const RELATED_NOTE = 'related.json';

const NO_PAGES: ReturnType<typeof pagePaths> = { paths: new Map(), problems: [] };

/** Where it is noted which folders the sources were. */
const FOLDERS_NOTE = 'folders.json';

/** Sources read at once. */
const CONCURRENT_SOURCES = 4;

/** How long the files of the previous build stay for readers who have its feed open. */
const GRACE_MS = 3_600_000;

/** Reads all sources and publishes their articles; publishes nothing when a source has failed, unless forced. */
export async function buildOnce(request: BuildRequest, reporter: Reporter): Promise<BuildOutcome> {
  const waiting = (): void => reporter.step(reporter.words.waiting);
  const path = resolve(request.out);
  try {
    const folder = await OutFolder.open(path, { force: request.force, waiting });
    try {
      return await build(request, folder, reporter);
    } finally {
      await folder.close();
    }
  } catch (error) {
    // Nothing is replaced before all is written.
    if (/^(ENOSPC|EDQUOT)$/.test(String((error as NodeJS.ErrnoException).code)))
      throw new PublishError({ code: 'disk-full-kept', value: path });
    throw error;
  }
}

async function build(request: BuildRequest, folder: OutFolder, reporter: Reporter): Promise<BuildOutcome> {
  const state = await readBuildState(folder);
  const assets = new AssetStore(folder, request.base ?? UNKNOWN_BASE);
  const options: SourceOptions = {
    title: request.title,
    home: request.home,
    language: request.language ?? 'id',
    articleUrl: request.articleUrl,
    out: folder.path,
    now: new Date(),
    asset: (bytes, name) => assets.asset(bytes, name),
    readNote: (name) => folder.readNote(name),
    writeNote: (name, note) => folder.writeNote(name, note),
    env: process.env,
    read: (source, count) => reporter.step(reporter.words.reading(sourceName(source), count)),
  };
  const failures: SourceProblem[] = [];
  const folders = await folder.readNote<Record<string, KnownFolder>>(FOLDERS_NOTE);
  const keyOf = (source: string): string => contentHash(sourceName(source));
  const read = async (source: string): Promise<SourceResult> => {
    try {
      const result = await readSource(source, options);
      const problem = result.failure ?? (await shrinkProblem(state.sources[keyOf(source)] ?? 0, result, folders[keyOf(source)]));
      if (problem) failures.push({ source, ...problem });
      return result;
    } catch (error) {
      failures.push({ source, ...problemOf(error) });
      return { articles: [], problems: [] };
    }
  };
  const results = await pMap(request.sources, read, { concurrency: CONCURRENT_SOURCES });
  const problems: SourceProblem[] = [...failures, ...results.flatMap(({ problems }) => problems)];
  const held = allHeld(results.map(({ held }) => held ?? NOTHING_HELD));
  let due = held.next;
  const outcome = (result: BuildOutcome['result'], articles: number, purge: readonly string[] = []): BuildOutcome => ({
    result,
    articles,
    written: folder.written.length,
    removed: folder.removed.length,
    problems: problems.map(({ value, ...problem }) => ({
      ...problem,
      source: inFolder(sourceName(problem.source)),
      ...(value !== undefined && { value: inFolder(value) }),
    })),
    held,
    due,
    purge,
  });
  if (failures.length && !request.force) return outcome('kept', results.reduce((sum, { articles }) => sum + articles.length, 0)); // prettier-ignore

  // A feed without an article is no news: what keeps them from it is to be mended first.
  // But where there were some, somebody has taken them away.
  const isFirst = request.sources.every((source) => !state.sources[keyOf(source)]);
  if (problems.length && isFirst && !request.force && results.every(({ articles }) => !articles.length)) return outcome('kept', 0);

  const { sources, base, bodies, script } = request;
  const foldersNow = foldersOf(sources.map((source, i) => [keyOf(source), results[i]!.folder] as const), folders); // prettier-ignore
  if (JSON.stringify(foldersNow) !== JSON.stringify(folders)) await folder.writeNote(FOLDERS_NOTE, foldersNow);
  const all = publicationOf(results, request);
  const fitting = all.articles.map(publishable);
  fitting.forEach(({ problem }, i) => problem && problems.push({ source: all.articles[i]!.url, ...problem }));
  const homePageUrl = all.homePageUrl ?? (request.pages ? base : undefined);
  const merged = { ...all, homePageUrl, articles: fitting.map(({ article }) => article) };
  const unchanged: MadeImages = { articles: merged.articles, sizes: new Map(), shared: new Map(), files: [], problems: [] };
  const images =
    request.images && base ? await makeImages(merged.articles, { folder, base, isShared: request.pages, reporter }) : unchanged;
  problems.push(...images.problems);
  // A picture that found no room is no fault of its article.
  if (problems.some(({ code, cause }) => code === 'disk-full' || cause?.code === 'disk-full'))
    throw new PublishError({ code: 'disk-full-kept', value: folder.path });
  const publication = { ...merged, articles: images.articles };
  const { articles, ...about } = publication;
  const { paths, problems: unpaged } = request.pages ? pagePaths(articles, base ?? UNKNOWN_BASE) : NO_PAGES;
  problems.push(...unpaged);
  const template = request.pages && request.template ? await readTemplate(request.template, { base: base ?? UNKNOWN_BASE, asset: options.asset }) : {}; // prettier-ignore
  const news = newsAt(paths.keys(), options.now);
  due = [held.next, base && newsUntil(news)].filter((date) => date instanceof Date).sort((a, b) => +a - +b)[0];
  const written = [bodies, script, request.pages, template, news.map(({ id }) => id)];
  const digest = hashOfValues([__VERSION__, base, written, about, [...images.sizes, ...images.shared], ...articles]);
  const counts = Object.fromEntries(sources.map((source, i) => [keyOf(source), results[i]!.articles.length]));
  const { length } = articles;
  if (digest === state.digest && (await isWhole(folder, state))) {
    await endGrace(folder, state, counts);
    // Of pictures that were damaged new ones are there already.
    return outcome(folder.written.length ? 'published' : 'unchanged', length);
  }
  const known = await folder.readNote<RelatedBlocks>(RELATED_NOTE);
  const { related, blocks } = await relatedIds(articles, known, (count) => reporter.step(reporter.words.relating(count, length)));
  const files: string[] = [...assets.kept, ...images.files];
  const keys: Record<string, string> = {};
  const extras = { related, sizes: images.sizes, shared: images.shared, paths, news, template };
  for (const file of siteFiles(publication, extras, request)) {
    const { path } = file;
    reporter.step(reporter.words.writing(path));
    files.push(path);
    if ('key' in file) {
      keys[path] = file.key;
      if (state.keys[path] === file.key && (await folder.fingerprint(path)) === state.files[path]) continue;
    }
    const { content } = 'make' in file ? file.make() : file;
    await (isImmutable(path) ? folder.writeImmutable(path, content) : folder.stageMutable(path, content, path in state.files));
  }
  if (folder.foreign.includes(LAYOUT.feed)) throw new PublishError({ code: 'folder-not-ours', value: join(folder.path, LAYOUT.feed) });
  problems.push(...folder.foreign.map((path) => ({ source: request.out, item: path, code: 'file-not-ours' as const })));
  await folder.publish();
  const texts = textsOf(articles);
  const outdated = outdatedIn(state.texts, texts);
  const mine = new Set(files.filter((path) => !folder.foreign.includes(path)));
  const before = Object.keys(state.files).filter((path) => isImmutable(path) && !mine.has(path));
  const { staying, changed } = await withdraw(folder, before, outdated);
  const prints = await pMap(mine, async (path) => [path, (await folder.fingerprint(path)) ?? ''] as const, { concurrency: 32 });
  const next: BuildState = { digest, sources: counts, files: Object.fromEntries(prints), keys, texts, before: staying };
  await folder.writeNote(RELATED_NOTE, blocks);
  // Before that is noted: a build that is killed here leaves files that the next one still knows.
  await sweep(folder, next);
  await writeBuildState(folder, next);
  // Where nothing is known of the build before, whatever is gone may have been withdrawn.
  const isPurged = outdated.size > 0 || (!state.digest && folder.removed.length > 0);
  const purge = isPurged ? [...folder.written.filter((path) => !isImmutable(path)), ...changed, ...folder.removed] : [];
  return outcome(
    folder.written.length || folder.removed.length ? 'published' : 'unchanged',
    length,
    [...new Set(purge.filter((path) => !hidden.test(`/${path}`)).map(shownPath))].sort().map((path) => linkTo(path, '', base) || './'),
  );
}

/** An address as it is told: that of the folder is not known to anybody where it is not known to us. */
const inFolder = (text: string): string => text.replace(UNKNOWN_BASE, '');

/** True when each published file is as it was written. */
const isWhole = async (folder: OutFolder, { files }: BuildState): Promise<boolean> =>
  (await pMap(Object.entries(files), async ([path, print]) => (await folder.fingerprint(path)) === print, { concurrency: 32 })).every(
    Boolean,
  );

/** Removes the files of the previous build once {@link GRACE_MS} is over. */
async function endGrace(folder: OutFolder, state: BuildState, sources: BuildState['sources']): Promise<void> {
  if (!state.before.length || (await stateAge(folder)) < GRACE_MS) return;
  const next = { ...state, sources, before: [] };
  await sweep(folder, next);
  await writeBuildState(folder, next);
}

const sweep = (folder: OutFolder, { files, before }: BuildState): Promise<void> =>
  folder.sweep(new Set([...Object.keys(files), ...before]));
