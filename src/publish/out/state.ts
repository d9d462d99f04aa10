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

const NAME = 'state.json';

const NONE: State = { digest: '', sources: {}, files: [], before: [] };

/** The state that the last run left. A damaged one is none: all is written anew. */
export async function readState(folder: OutFolder): Promise<State> {
  try {
    return { ...NONE, ...(JSON.parse((await folder.read(NAME)) ?? '{}') as Partial<State>) };
  } catch {
    return NONE;
  }
}

export const writeState = (folder: OutFolder, state: State): Promise<void> => folder.keep(NAME, `${JSON.stringify(state)}\n`);

/** Milliseconds since the state was written. */
export const ageOf = async (folder: OutFolder): Promise<number> => Date.now() - (await folder.kept(NAME));
