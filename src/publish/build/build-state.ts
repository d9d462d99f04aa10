import type { OutFolder } from '../out/out-folder.js';
import type { Texts } from './withdraw.js';

/** What a build leaves for the next one. */
export interface BuildState {
  /** Hash of all that the published files were made from; empty where nothing is known of a build before. */
  readonly digest: string;
  /** Articles of each source, by the hash of its name: an address may hold secrets. */
  readonly sources: Readonly<Record<string, number>>;
  /** What tells a published file from a damaged one, by its path. */
  readonly files: Readonly<Record<string, string>>;
  /** The keys of those that are made only when they change, by their paths. */
  readonly keys: Readonly<Record<string, string>>;
  readonly texts: Texts;
  /** Paths of the build before that are no longer used; readers may still request them for a while. */
  readonly before: readonly string[];
}

const NOTE = 'state.json';

const EMPTY: BuildState = { digest: '', sources: {}, files: {}, keys: {}, texts: {}, before: [] };

/** The state that the last build left; an empty one where it is lost, damaged, or of a version that noted other things. */
export async function readBuildState(folder: OutFolder): Promise<BuildState> {
  const noted = await folder.readNote<BuildState>(NOTE);
  return noted.texts ? { ...EMPTY, ...noted } : EMPTY;
}

/** Notes the state for the next build. */
export const writeBuildState = (folder: OutFolder, state: BuildState): Promise<void> => folder.writeNote(NOTE, state);

/** Milliseconds since the state was written. */
export const stateAge = async (folder: OutFolder): Promise<number> => Date.now() - (await folder.noteTime(NOTE));
