import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PublishError } from '../problem.js';
import { isImmutable } from '../site/site-file.js';
import { IMMUTABLE_FOLDERS } from '../site/layout.js';
import { lock } from './lock.js';

/** Folder for notes, staged files and the lock; servers are configured not to serve it. */
export const NOTES_FOLDER = '.bwi-feed';

/**
 * The published folder. Several files can't be replaced atomically, and need not be, since readers request them one by one. So each
 * mutable file is replaced by a rename, and all that it refers to is immutable, named by its content, and written before it. This
 * needs no symbolic links, which many hosts don't serve and copies lose.
 */
export class OutFolder {
  /** Mutable files that {@link publish} will put in place: their paths, by the staged file. */
  readonly #staged = new Map<string, string>();
  #written = 0;
  #removed = 0;

  private constructor(
    readonly path: string,
    readonly close: () => Promise<void>,
  ) {}

  /** Opens and locks a folder for one build. Unless `force` is set, a folder with files that bwi-feed did not write is refused. */
  static async open(path: string, { force, waiting }: { force: boolean; waiting: () => void }): Promise<OutFolder> {
    await mkdir(path, { recursive: true });
    const names = await readdir(path);
    if (names.length && !names.includes(NOTES_FOLDER) && !force)
      throw new PublishError({ code: 'folder-not-ours', value: join(path, names[0]!) });
    await mkdir(join(path, NOTES_FOLDER), { recursive: true });
    const unlock = await lock(join(path, NOTES_FOLDER, 'lock'), waiting);
    const folder = new OutFolder(path, unlock);
    // A killed build may have left staged files.
    await rm(folder.#own('new'), { recursive: true, force: true });
    await mkdir(folder.#own('new'));
    return folder;
  }

  get written(): number {
    return this.#written;
  }

  get removed(): number {
    return this.#removed;
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

  /** True when the folder has this file. */
  async has(path: string): Promise<boolean> {
    return stat(join(this.path, path)).then(
      () => true,
      () => false,
    );
  }

  /** Writes a file that is named by its content, unless it exists. */
  async writeImmutable(path: string, content: string | Uint8Array): Promise<void> {
    if (await this.has(path)) return;
    await this.#place(await this.#stage(content), path);
    this.#written++;
  }

  /** Stages a file that keeps its name, unless its content is unchanged. */
  async stageMutable(path: string, content: string): Promise<void> {
    const before = await readFile(join(this.path, path), 'utf8').catch(() => undefined);
    if (before !== content) this.#staged.set(await this.#stage(content), path);
  }

  /** Moves all staged files into place, one right after the other. */
  async publish(): Promise<void> {
    for (const [from, path] of this.#staged) {
      await this.#place(from, path);
      this.#written++;
    }
    this.#staged.clear();
  }

  /** Removes the mutable files `gone`, and all immutable files, except those in `wanted`. */
  async sweep(wanted: ReadonlySet<string>, gone: readonly string[]): Promise<void> {
    const immutable = await Promise.all(
      IMMUTABLE_FOLDERS.map(async (folder) => {
        const names = await readdir(join(this.path, folder)).catch(() => []);
        return names.filter(isImmutable).map((name) => folder + name);
      }),
    );
    for (const path of [...immutable.flat(), ...gone].filter((path) => !wanted.has(path))) {
      await rm(join(this.path, path), { force: true });
      this.#removed++;
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
