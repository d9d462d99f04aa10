import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PublishError } from '../problem.js';
import { isImmutable } from '../site/site-file.js';
import { IMMUTABLE_FOLDERS } from '../site/layout.js';
import { lock } from './lock.js';

/** What the command keeps for itself, in the folder but not to be served. */
const NOTES_FOLDER = '.bwi-feed';

/**
 * The folder of a published set. Several files can't be replaced in one moment, and need not: readers ask for each by itself.
 * So each file that keeps its name is complete in itself, replaced by rename, and what it refers to is named by its content and
 * written before. That needs no links, which many hosts don't serve and copies lose.
 */
export class OutFolder {
  /** Files that wait for their moment, by path. */
  readonly #staged = new Map<string, string>();
  #written = 0;
  #removed = 0;

  private constructor(
    readonly path: string,
    readonly close: () => Promise<void>,
  ) {}

  /** Opens a folder for one run. One with files of somebody else's is refused. */
  static async open(path: string, { force, waiting }: { force: boolean; waiting: () => void }): Promise<OutFolder> {
    await mkdir(path, { recursive: true });
    const names = await readdir(path);
    if (names.length && !names.includes(NOTES_FOLDER) && !force)
      throw new PublishError({ code: 'folder-not-ours', value: join(path, names[0]!) });
    await mkdir(join(path, NOTES_FOLDER), { recursive: true });
    const unlock = await lock(join(path, NOTES_FOLDER, 'lock'), waiting);
    const folder = new OutFolder(path, unlock);
    // What a run that was killed has left.
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

  /** True when the set has this file. */
  async has(path: string): Promise<boolean> {
    return stat(join(this.path, path)).then(
      () => true,
      () => false,
    );
  }

  /** Writes a file that is named by its content, unless it is there. */
  async writeImmutable(path: string, content: string | Uint8Array): Promise<void> {
    if (await this.has(path)) return;
    await this.#place(await this.#stage(content), path);
    this.#written++;
  }

  /** Makes a file that keeps its name ready, unless it is as it was. */
  async stageMutable(path: string, content: string): Promise<void> {
    const before = await readFile(join(this.path, path), 'utf8').catch(() => undefined);
    if (before !== content) this.#staged.set(await this.#stage(content), path);
  }

  /** Puts all that is ready in its place, one after the other, as quick as it goes. */
  async publish(): Promise<void> {
    for (const [from, path] of this.#staged) {
      await this.#place(from, path);
      this.#written++;
    }
    this.#staged.clear();
  }

  /** Takes away files that kept their names and have no place in the set any more, and what is named by content and not in `wanted`. */
  async sweep(wanted: ReadonlySet<string>, gone: readonly string[]): Promise<void> {
    const lasting = await Promise.all(
      IMMUTABLE_FOLDERS.map(async (folder) => {
        const names = await readdir(join(this.path, folder)).catch(() => []);
        return names.filter(isImmutable).map((name) => folder + name);
      }),
    );
    for (const path of [...lasting.flat(), ...gone].filter((path) => !wanted.has(path))) {
      await rm(join(this.path, path), { force: true });
      this.#removed++;
    }
  }

  /** Writes what is to be renamed to the disk: a power cut shall not leave a name without its content. */
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
