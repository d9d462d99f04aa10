import type { Dirent } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import pMap from 'p-map';
import { PublishError } from '../problem.js';
import { isOurs } from '../site/is-ours.js';
import { contentHash, hashInName, isImmutable } from '../site/site-file.js';
import { IMMUTABLE_FOLDERS, LAYOUT } from '../site/layout.js';
import { lock } from './lock.js';

/** Folder for notes, staged files and the lock; servers are configured not to serve it. */
export const NOTES_FOLDER = '.bwi-feed';

/** The ends of the names of files that keep their names. */
const TEXTS = /\.(json|xml|html|css|txt)$/;

/** Where it is noted which pictures were found whole, by their size and time. */
const STAMPS_NOTE = 'stamps.json';

/**
 * The published folder. Several files can't be replaced atomically, and need not be, since readers request them one by one. So each
 * mutable file is replaced by a rename, and all that it refers to is immutable, named by its content, and written before it. This
 * needs no symbolic links, which many hosts don't serve and copies lose.
 */
export class OutFolder {
  /** Mutable files that {@link publish} will put in place: their paths, by the staged file. */
  readonly #staged = new Map<string, string>();
  readonly #written: string[] = [];
  readonly #removed: string[] = [];
  readonly #foreign: string[] = [];
  /** Size and time of each picture when it was found whole, by its path. */
  #stamps = new Map<string, string>();
  #hasNewStamps = false;

  private constructor(
    readonly path: string,
    readonly unlock: () => Promise<void>,
  ) {}

  /** Opens and locks a folder for one build. Unless `force` is set, a folder with files that bwi-feed did not write is refused. */
  static async open(path: string, { force, waiting }: { force: boolean; waiting: () => void }): Promise<OutFolder> {
    await mkdir(path, { recursive: true });
    const names = await readdir(path);
    // The notes may have been lost on the way, as a copy leaves them out.
    const isKnown = names.includes(NOTES_FOLDER) || isOurs(await readFile(join(path, LAYOUT.feed), 'utf8').catch(() => 'missing'));
    if (names.length && !isKnown && !force) throw new PublishError({ code: 'folder-not-ours', value: join(path, names[0]!) });
    await mkdir(join(path, NOTES_FOLDER), { recursive: true });
    const unlock = await lock(join(path, NOTES_FOLDER, 'lock'), waiting);
    const folder = new OutFolder(path, unlock);
    // A killed build may have left staged files.
    await rm(folder.#own('new'), { recursive: true, force: true });
    await mkdir(folder.#own('new'));
    folder.#stamps = new Map(Object.entries(await folder.readNote<Record<string, string>>(STAMPS_NOTE)) as [string, string][]);
    return folder;
  }

  /** Ends the build. */
  async close(): Promise<void> {
    // Where nothing can be noted, all pictures are read again.
    if (this.#hasNewStamps) await this.writeNote(STAMPS_NOTE, Object.fromEntries(this.#stamps)).catch(() => undefined);
    await this.unlock();
  }

  /** The paths of what was written. */
  get written(): readonly string[] {
    return this.#written;
  }

  /** The paths of what was removed. */
  get removed(): readonly string[] {
    return this.#removed;
  }

  /** The paths of files of somebody else, which stand where one of ours would. */
  get foreign(): readonly string[] {
    return this.#foreign;
  }

  #own(...names: string[]): string {
    return join(this.path, NOTES_FOLDER, ...names);
  }

  /** What an earlier build noted under `name`; nothing where the note is missing or damaged, so that all is made anew. */
  async readNote<T extends object>(name: string): Promise<Partial<T>> {
    try {
      return JSON.parse(await readFile(this.#own(name), 'utf8')) as Partial<T>;
    } catch {
      return {};
    }
  }

  /** Notes a value for later builds. */
  async writeNote(name: string, value: object): Promise<void> {
    await this.#place(await this.#stage(`${JSON.stringify(value)}\n`), join(NOTES_FOLDER, name));
  }

  /** When a note was written, in milliseconds; 0 where there is none. */
  async noteTime(name: string): Promise<number> {
    return (await stat(this.#own(name)).catch(() => undefined))?.mtimeMs ?? 0;
  }

  /** What tells the file as it is from a damaged one, the hash of its content; undefined without a file. */
  async fingerprint(path: string): Promise<string | undefined> {
    try {
      if (path.startsWith(LAYOUT.pictures)) return await this.#pictureHash(path);
      return contentHash(await readFile(join(this.path, path)));
    } catch {
      return undefined;
    }
  }

  /** True for a file that is named by its content, and has that. */
  async isWhole(path: string): Promise<boolean> {
    const hash = hashInName(path);
    return hash !== undefined && (await this.fingerprint(path)) === hash;
  }

  /** The hash of a picture. They are large and many: one that nobody has touched since it was whole is not read again. */
  async #pictureHash(path: string): Promise<string> {
    const name = hashInName(path);
    const { size, mtimeMs } = await stat(join(this.path, path));
    const stamp = `${size} ${mtimeMs}`;
    if (name && this.#stamps.get(path) === stamp) return name;
    const hash = contentHash(await readFile(join(this.path, path)));
    if (hash === name) {
      this.#stamps.set(path, stamp);
      this.#hasNewStamps = true;
    }
    return hash;
  }

  /** The text of a file. */
  async read(path: string): Promise<string> {
    return readFile(join(this.path, path), 'utf8');
  }

  /** Writes a file that is named by its content, unless it is there and whole. */
  async writeImmutable(path: string, content: string | Uint8Array): Promise<void> {
    if (!(await this.isWhole(path))) await this.replace(path, content);
  }

  /** Writes a file at once. */
  async replace(path: string, content: string | Uint8Array): Promise<void> {
    await this.#place(await this.#stage(content), path);
    this.#written.push(path);
  }

  /**
   * Stages a file that keeps its name, unless its content is unchanged. What somebody else has put there stays.
   * @param isKnown True where a build before has written it.
   */
  async stageMutable(path: string, content: string, isKnown: boolean): Promise<void> {
    const before = await readFile(join(this.path, path), 'utf8').catch(() => undefined);
    if (before === content) return;
    if (before !== undefined && !isKnown && !isOurs(before)) this.#foreign.push(path);
    else this.#staged.set(await this.#stage(content), path);
  }

  /** Moves all staged files into place, one right after the other. */
  async publish(): Promise<void> {
    for (const [from, path] of this.#staged) {
      await this.#place(from, path);
      this.#written.push(path);
    }
    this.#staged.clear();
  }

  /** Removes what builds have written, except the files in `wanted`: of what is there, not of what was noted. */
  async sweep(wanted: ReadonlySet<string>): Promise<void> {
    const immutable = await Promise.all(
      IMMUTABLE_FOLDERS.map(async (folder) => {
        const names = await readdir(join(this.path, folder)).catch(() => []);
        return names.map((name) => folder + name).filter(isImmutable);
      }),
    );
    const mutable = (await this.#texts()).filter((path) => !wanted.has(path));
    const isOwn = await pMap(mutable, async (path) => isOurs(await this.read(path).catch(() => 'missing')), { concurrency: 32 });
    for (const path of [...immutable.flat().filter((path) => !wanted.has(path)), ...mutable.filter((_, i) => isOwn[i])]) {
      await rm(join(this.path, path), { force: true });
      if (!isImmutable(path)) await this.#removeEmpty(dirname(path));
      this.#stamps.delete(path);
      this.#removed.push(path);
    }
  }

  /** The paths of files in all folders that may be of a build. */
  async #texts(): Promise<string[]> {
    const entries = await readdir(this.path, { recursive: true, withFileTypes: true });
    const pathOf = ({ parentPath, name }: Dirent): string => relative(this.path, join(parentPath, name)).split(sep).join('/');
    // What has notes of its own is another set.
    const sets = entries.filter((entry) => entry.isDirectory() && entry.name === NOTES_FOLDER).map((entry) => pathOf(entry).slice(0, -NOTES_FOLDER.length)); // prettier-ignore
    const others = [...sets.filter(Boolean), ...IMMUTABLE_FOLDERS, '.'];
    return entries
      .filter((entry) => entry.isFile() && TEXTS.test(entry.name))
      .map(pathOf)
      .filter((path) => !others.some((folder) => path.startsWith(folder)));
  }

  /** Removes the folder of a page that is gone, and those above it, as far as nothing else is in them. */
  async #removeEmpty(folder: string): Promise<void> {
    for (let path = folder; path !== '.'; path = dirname(path)) {
      try {
        await rmdir(join(this.path, path));
      } catch {
        return;
      }
    }
  }

  /** Writes a file that will be renamed, flushed to the disk: after a power cut no name may be without its content. */
  async #stage(content: string | Uint8Array): Promise<string> {
    const path = this.#own('new', String(this.#next++));
    await writeFile(path, content, { flush: true });
    return path;
  }

  #next = 0;

  async #place(from: string, path: string): Promise<void> {
    const target = join(this.path, path);
    await mkdir(dirname(target), { recursive: true });
    await rename(from, target);
  }
}
