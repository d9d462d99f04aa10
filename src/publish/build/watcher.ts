import { statSync } from 'node:fs';
import { watch, type FSWatcher } from 'chokidar';
import { isInside } from '../sources/is-inside.js';

/** Milliseconds between looks for a folder that is gone or another, and between looks at all where the system tells of no change. */
const LOOK_MS = 1000;

/** How systems say that they watch too many files already. */
const TOO_MANY = /^(ENOSPC|EMFILE|ENFILE)$/;

/** Tells of changes in folders and files; of what is gone, a share that was disconnected or a folder that is replaced by a copy, as soon as it is back. */
export class Watcher {
  /** Resolves once no change is missed any more. */
  readonly ready: Promise<void>;
  #isReady = (): void => {};
  readonly #looking: NodeJS.Timeout;
  /** What the paths were when they were looked at. */
  #places: string;
  #watcher: FSWatcher;
  #isPolling = false;

  /** @param out The written folder, whose changes don't count. */
  constructor(
    readonly paths: readonly string[],
    readonly out: string,
    readonly changed: () => void,
  ) {
    this.#places = this.#look();
    this.ready = new Promise((done) => (this.#isReady = done));
    this.#watcher = this.#open();
    this.#looking = setInterval(() => {
      const places = this.#look();
      if (places === this.#places) return;
      this.#places = places;
      this.#reopen();
    }, LOOK_MS);
  }

  async close(): Promise<void> {
    clearInterval(this.#looking);
    await this.#watcher.close();
  }

  #open(): FSWatcher {
    const { out, changed } = this;
    const polling = this.#isPolling && { usePolling: true, interval: LOOK_MS };
    return watch([...this.paths], { ignoreInitial: true, ignored: (path) => isInside(out, path), ...polling })
      .on('all', (event, path) => {
        // Be it there again before anybody looks, it is another.
        if (event.startsWith('unlink') && this.paths.includes(path)) this.#places = '?';
        changed();
      })
      .on('ready', () => this.#isReady())
      .on('error', (error) => {
        // What can't be read a build says.
        if (this.#isPolling || !TOO_MANY.test(String((error as NodeJS.ErrnoException).code))) return changed();
        this.#isPolling = true;
        this.#reopen();
      });
  }

  /** What was written before the watcher is ready it doesn't tell of: there is a build after that. */
  #reopen(): void {
    void this.#watcher.close();
    this.changed();
    this.#watcher = this.#open().once('ready', this.changed);
  }

  #look(): string {
    return this.paths.map(placeOf).join();
  }
}

/** By what a folder or a file is told from another in its place; nothing of one that can't be had. */
function placeOf(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return '';
  }
}
