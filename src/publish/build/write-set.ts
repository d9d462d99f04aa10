import { join } from 'node:path';
import pMap from 'p-map';
import { HIDDEN_PATHS } from '../../hosting/headers.js';
import type { OutFolder } from '../out/out-folder.js';
import { shownPath } from '../pages/page-paths.js';
import { PublishError } from '../problem.js';
import type { Reporter } from '../reporter.js';
import { LAYOUT } from '../site/layout.js';
import type { Publication } from '../site/publication.js';
import { isImmutable, linkTo } from '../site/site-file.js';
import { siteFiles, type ArticleExtras, type SiteOptions } from '../site/site-files.js';
import { stateAge, writeBuildState, type BuildState } from './build-state.js';
import { relatedIds, type RelatedBlocks } from './related-ids.js';
import { outdatedIn, textsOf, withdraw } from './withdraw.js';

/** All that a set is made of. */
export interface SetToWrite {
  readonly publication: Publication;
  readonly extras: Omit<ArticleExtras, 'related'>;
  /** Paths of pictures, which are there already. */
  readonly pictures: readonly string[];
  /** Hash of all this. */
  readonly digest: string;
  readonly counts: BuildState['sources'];
}

/** What a build writes in. */
export interface WriteContext {
  readonly folder: OutFolder;
  /** What the build before has left. */
  readonly state: BuildState;
  readonly options: SiteOptions;
  readonly reporter: Reporter;
}

/** Where the ids of related articles are noted for the next build. */
const RELATED_NOTE = 'related.json';

/** How long the files of the previous build stay for readers who have its feed open. */
const GRACE_MS = 3_600_000;

/** Files read at once. */
const CONCURRENT_FILES = 32;

const hidden = new RegExp(HIDDEN_PATHS);

/** Writes a set. @returns the addresses that a CDN is to forget. */
export async function writeSet(
  { publication, extras, pictures, digest, counts }: SetToWrite,
  context: WriteContext,
): Promise<readonly string[]> {
  const { folder, state, options, reporter } = context;
  const { articles } = publication;
  const known = await folder.readNote<RelatedBlocks>(RELATED_NOTE);
  const { related, blocks } = await relatedIds(articles, known, (count) => reporter.step(reporter.words.relating(count, articles.length)));
  const files = [...pictures];
  const keys: Record<string, string> = {};
  for (const file of siteFiles(publication, { ...extras, related }, options)) {
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
  await folder.publish();
  const texts = textsOf(articles);
  const outdated = outdatedIn(state.texts, texts);
  const mine = new Set(files.filter((path) => !folder.foreign.includes(path)));
  const before = Object.keys(state.files).filter((path) => isImmutable(path) && !mine.has(path));
  const { staying, changed } = await withdraw(folder, before, outdated);
  const print = async (path: string) => [path, (await folder.fingerprint(path)) ?? ''] as const;
  const prints = Object.fromEntries(await pMap(mine, print, { concurrency: CONCURRENT_FILES }));
  const next: BuildState = { digest, sources: counts, files: prints, keys, texts, before: staying };
  await folder.writeNote(RELATED_NOTE, blocks);
  // Before that is noted: a build that is killed here leaves files that the next one still knows.
  await sweep(folder, next);
  await writeBuildState(folder, next);
  // Where nothing is known of the build before, whatever is gone may have been withdrawn.
  const isPurged = outdated.size > 0 || (!state.digest && folder.removed.length > 0);
  const purge = isPurged ? [...folder.written.filter((path) => !isImmutable(path)), ...changed, ...folder.removed] : [];
  const shown = new Set(purge.filter((path) => !hidden.test(`/${path}`)).map(shownPath));
  return [...shown].sort().map((path) => linkTo(path, '', options.base) || './');
}

/** True when each published file is as it was written. */
export async function isWhole(folder: OutFolder, { files }: BuildState): Promise<boolean> {
  const whole = await pMap(Object.entries(files), async ([path, print]) => (await folder.fingerprint(path)) === print, { concurrency: CONCURRENT_FILES }); // prettier-ignore
  return whole.every(Boolean);
}

/** Removes the files of the previous build once {@link GRACE_MS} is over. */
export async function endGrace(folder: OutFolder, state: BuildState, sources: BuildState['sources']): Promise<void> {
  if (!state.before.length || (await stateAge(folder)) < GRACE_MS) return;
  const next = { ...state, sources, before: [] };
  await sweep(folder, next);
  await writeBuildState(folder, next);
}

const sweep = (folder: OutFolder, { files, before }: BuildState): Promise<void> =>
  folder.sweep(new Set([...Object.keys(files), ...before]));
