import type { OutFolder } from '../out/out-folder.js';

/** What a build leaves for the next one. */
export interface BuildState {
  /** Hash of all that the published files were made from. */
  readonly digest: string;
  /** Articles of each source, by the hash of its name: an address may hold secrets. */
  readonly sources: Readonly<Record<string, number>>;
  /** Paths of the published files. */
  readonly files: readonly string[];
  /** Paths of the build before that are no longer used; readers may still request them for a while. */
  readonly before: readonly string[];
}

const NOTE = 'state.json';

const EMPTY: BuildState = { digest: '', sources: {}, files: [], before: [] };

/** The state that the last build left. */
export const readBuildState = async (folder: OutFolder): Promise<BuildState> => ({
  ...EMPTY,
  ...(await folder.readNote<BuildState>(NOTE)),
});

/** Notes the state for the next build. */
export const writeBuildState = (folder: OutFolder, state: BuildState): Promise<void> => folder.writeNote(NOTE, state);

/** Milliseconds since the state was written. */
export const stateAge = async (folder: OutFolder): Promise<number> => Date.now() - (await folder.noteTime(NOTE));
