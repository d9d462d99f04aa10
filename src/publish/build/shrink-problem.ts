import type { PublishProblem } from '../problem.js';
import { areSameFolders } from '../sources/folder-ids.js';
import { NOTHING_HELD } from '../sources/gate.js';
import type { SourceFolder, SourceResult } from '../sources/source.js';

/** A source with at most this share of its previous articles is taken for broken. */
const MIN_SHARE_OF_BEFORE = 0.1;

/** What is noted of a folder for the next build. */
export type KnownFolder = Omit<SourceFolder, 'root'>;

/**
 * Why a source that had `before` articles and gives hardly any now is taken for broken. Of a folder texts are gone because somebody
 * has deleted them, so that they must go from the set at once, as long as it is the folder that it was.
 *
 * @param known That folder.
 */
export async function shrinkProblem(
  before: number,
  { articles, held = NOTHING_HELD, folder }: SourceResult,
  known: KnownFolder | undefined,
): Promise<PublishProblem | undefined> {
  // What is held back on purpose is no fault of the source.
  const length = articles.length + held.drafts + held.embargoed + held.expired;
  const isFew = (all: number): boolean => all > 0 && length <= all * MIN_SHARE_OF_BEFORE;
  if (!isFew(before)) return undefined;
  const value = `${before} → ${length}`;
  if (!folder || !known) return { code: folder ? 'folder-replaced' : 'source-shrank', value };
  // Texts that are there and can't be read any more were not deleted.
  const lost = folder.unread.filter((name) => !known.unread.includes(name)).length;
  if (isFew(Math.min(before, length + lost))) return { code: 'source-shrank', value };
  return (await areSameFolders(folder.root, known.ids)) ? undefined : { code: 'folder-replaced', value };
}

/** What is to be noted of the sources that are folders, by their keys: of one that can't be read, what is known. */
export const foldersOf = (
  sources: readonly (readonly [key: string, folder: SourceFolder | undefined])[],
  known: Partial<Readonly<Record<string, KnownFolder>>>,
): Readonly<Record<string, KnownFolder>> =>
  Object.fromEntries(
    sources.flatMap(([key, folder]) => {
      const { ids, unread } = folder ?? known[key] ?? {};
      return ids && unread ? [[key, { ids, unread }] as const] : [];
    }),
  );
