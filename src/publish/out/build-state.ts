import type { RelatedBlocks } from '../build/related-ids.js';
import type { OutFolder } from './out-folder.js';

/** What a run leaves for the next one. */
export interface BuildState {
  /** Hash of all that the set was made of. */
  readonly digest: string;
  /** How many articles each source gave, by the hash of its name: an address may hold what is not for everybody. */
  readonly sources: Readonly<Record<string, number>>;
  /** The files of the set. */
  readonly files: readonly string[];
  /** Those of the set before, which readers may be in the middle of. */
  readonly before: readonly string[];
}

const STATE_FILE = 'state.json';
const RELATED_FILE = 'related.json';

const NONE: BuildState = { digest: '', sources: {}, files: [], before: [] };

/** What an earlier run has kept under a name. Where it is damaged there is none: all is made anew. */
export async function readNotes<T extends object>(folder: OutFolder, name: string): Promise<Partial<T>> {
  try {
    return JSON.parse((await folder.readNote(name)) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}

export const readState = async (folder: OutFolder): Promise<BuildState> => ({
  ...NONE,
  ...(await readNotes<BuildState>(folder, STATE_FILE)),
});

export const writeState = (folder: OutFolder, state: BuildState): Promise<void> =>
  folder.writeNote(STATE_FILE, `${JSON.stringify(state)}\n`);

/** Milliseconds since the state was written. */
export const ageOf = async (folder: OutFolder): Promise<number> => Date.now() - (await folder.noteTime(STATE_FILE));

export const readRelated = async (folder: OutFolder): Promise<RelatedBlocks> =>
  (await readNotes<RelatedBlocks>(folder, RELATED_FILE)) as RelatedBlocks;

export const writeRelated = (folder: OutFolder, blocks: RelatedBlocks): Promise<void> =>
  folder.writeNote(RELATED_FILE, `${JSON.stringify(blocks)}\n`);
