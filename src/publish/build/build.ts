import { resolve } from 'node:path';
import { makeImages, type MadeImages } from '../images/make-images.js';
import { OutFolder } from '../out/out-folder.js';
import { pagePaths } from '../pages/page-paths.js';
import { readTemplate } from '../pages/page-template.js';
import { newsAt, newsUntil } from '../pages/sitemaps.js';
import { PublishError } from '../problem.js';
import type { Reporter } from '../reporter.js';
import { publicationOf, type PublicationNames } from '../site/publication.js';
import { publishable } from '../site/publishable.js';
import { hashOfValues, UNKNOWN_BASE } from '../site/site-file.js';
import type { SiteOptions } from '../site/site-files.js';
import type { Held } from '../sources/gate.js';
import { sourceName } from '../sources/source-address.js';
import type { SourceOptions, SourceProblem } from '../sources/source.js';
import { AssetStore } from './asset-store.js';
import { readBuildState } from './build-state.js';
import { readSources } from './read-sources.js';
import { endGrace, isWhole, writeSet } from './write-set.js';

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

const NO_TEMPLATE: Awaited<ReturnType<typeof readTemplate>> = { template: {}, problems: [] };
const NO_PAGES: ReturnType<typeof pagePaths> = { paths: new Map(), problems: [] };

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
  const { results, failures, held, counts, isFirst, noteFolders } = await readSources(request.sources, options, folder, state);
  const problems: SourceProblem[] = [...failures, ...results.flatMap(({ problems }) => problems)];
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
  if (problems.length && isFirst && !request.force && results.every(({ articles }) => !articles.length)) return outcome('kept', 0);

  const { base, bodies, script } = request;
  await noteFolders();
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
  const { template, problems: lacking } =
    request.pages && request.template
      ? await readTemplate(request.template, { base: base ?? UNKNOWN_BASE, asset: options.asset })
      : NO_TEMPLATE;
  problems.push(...lacking.map((problem) => ({ source: request.template!, ...problem })));
  const news = newsAt(paths.keys(), options.now);
  due = [held.next, base && newsUntil(news)].filter((date) => date instanceof Date).sort((a, b) => +a - +b)[0];
  const written = [bodies, script, request.pages, template, news.map(({ id }) => id)];
  const digest = hashOfValues([__VERSION__, base, written, about, [...images.sizes, ...images.shared], ...articles]);
  const { length } = articles;
  if (digest === state.digest && (await isWhole(folder, state))) {
    await endGrace(folder, state, counts);
    // Of pictures that were damaged new ones are there already.
    return outcome(folder.written.length ? 'published' : 'unchanged', length);
  }
  const extras = { sizes: images.sizes, shared: images.shared, paths, news, template };
  const set = { publication, extras, pictures: [...assets.kept, ...images.files], digest, counts };
  const purge = await writeSet(set, { folder, state, options: request, reporter });
  problems.push(...folder.foreign.map((path) => ({ source: request.out, item: path, code: 'file-not-ours' as const })));
  return outcome(folder.written.length || folder.removed.length ? 'published' : 'unchanged', length, purge);
}

/** An address as it is told: that of the folder is not known to anybody where it is not known to us. */
const inFolder = (text: string): string => text.replace(UNKNOWN_BASE, '');
