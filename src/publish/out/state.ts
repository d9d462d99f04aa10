import type { KnownBlocks } from '../build/related.js';
import type { OutFolder } from './folder.js';

/** What a run leaves for the next one. */
export interface State {
  /** Hash of all that the set was made of. */
  readonly digest: string;
  /** How many articles each source gave, by the hash of its name: an address may hold what is not for everybody. */
  readonly sources: Readonly<Record<string, number>>;
  /** The files of the set. */
  readonly files: readonly string[];
  /** Those of the set before, which readers may be in the middle of. */
  readonly before: readonly string[];
}

const STATE = 'state.json';
const RELATED = 'related.json';

const NONE: State = { digest: '', sources: {}, files: [], before: [] };

/** What an earlier run has kept under a name. Where it is damaged there is none: all is made anew. */
export async function readNotes<T extends object>(folder: OutFolder, name: string): Promise<Partial<T>> {
  try {
    return JSON.parse((await folder.read(name)) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}

export const readState = async (folder: OutFolder): Promise<State> => ({ ...NONE, ...(await readNotes<State>(folder, STATE)) });

export const writeState = (folder: OutFolder, state: State): Promise<void> => folder.keep(STATE, `${JSON.stringify(state)}\n`);

/** Milliseconds since the state was written. */
export const ageOf = async (folder: OutFolder): Promise<number> => Date.now() - (await folder.kept(STATE));

export const readRelated = async (folder: OutFolder): Promise<KnownBlocks> =>
  (await readNotes<KnownBlocks>(folder, RELATED)) as KnownBlocks;

export const writeRelated = (folder: OutFolder, blocks: KnownBlocks): Promise<void> => folder.keep(RELATED, `${JSON.stringify(blocks)}\n`);
