import pMap from 'p-map';
import type { OutFolder } from '../out/out-folder.js';
import { problemOf } from '../problem.js';
import { allHeld, NOTHING_HELD, type Held } from '../sources/gate.js';
import { readSource } from '../sources/read-source.js';
import { sourceName } from '../sources/source-address.js';
import type { SourceOptions, SourceProblem, SourceResult } from '../sources/source.js';
import { contentHash } from '../site/site-file.js';
import type { BuildState } from './build-state.js';
import { foldersOf, shrinkProblem, type KnownFolder } from './shrink-problem.js';

/** What all sources of a build gave. */
export interface ReadSources {
  readonly results: readonly SourceResult[];
  /** What keeps the build from publishing, unless it is forced. */
  readonly failures: readonly SourceProblem[];
  readonly held: Held;
  /** Articles of each source, as the state notes them. */
  readonly counts: BuildState['sources'];
  /** True where no build before has had any article. */
  readonly isFirst: boolean;
  /** Notes which folders the sources were, once the build goes on. */
  readonly noteFolders: () => Promise<void>;
}

/** Where it is noted which folders the sources were. */
const FOLDERS_NOTE = 'folders.json';

/** Sources read at once. */
const CONCURRENT_SOURCES = 4;

/** An address may hold secrets. */
const keyOf = (source: string): string => contentHash(sourceName(source));

/** Reads all sources; one that fails is named, and gives nothing. */
export async function readSources(
  sources: readonly string[],
  options: SourceOptions,
  folder: OutFolder,
  state: BuildState,
): Promise<ReadSources> {
  const failures: SourceProblem[] = [];
  const folders = await folder.readNote<Record<string, KnownFolder>>(FOLDERS_NOTE);
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
  const results = await pMap(sources, read, { concurrency: CONCURRENT_SOURCES });
  return {
    results,
    failures,
    held: allHeld(results.map(({ held }) => held ?? NOTHING_HELD)),
    counts: Object.fromEntries(sources.map((source, i) => [keyOf(source), results[i]!.articles.length])),
    isFirst: sources.every((source) => !state.sources[keyOf(source)]),
    async noteFolders() {
      const now = foldersOf(sources.map((source, i) => [keyOf(source), results[i]!.folder] as const), folders); // prettier-ignore
      if (JSON.stringify(now) !== JSON.stringify(folders)) await folder.writeNote(FOLDERS_NOTE, now);
    },
  };
}
