import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { PublishError } from '../problem.js';

/** Interval at which a taken lock is checked, and how long to wait for it. */
const POLL_MS = 100;
const MAX_WAIT_MS = 300_000;

/**
 * A holder touches its lock at this interval, and counts as dead when it has not for so long. Checking its process is not enough: it
 * may run on another machine, or its pid may belong to another process by now.
 */
const HEARTBEAT_MS = 5_000;
const STALE_MS = 60_000;

let count = 0;

/**
 * Acquires the lock at `path`, once its holder has released it or died.
 * @param waiting Called when the lock is taken, before waiting for it.
 * @returns a function that releases the lock.
 */
export async function lock(path: string, waiting: () => void): Promise<() => Promise<void>> {
  const own = `${path}.${process.pid}.${++count}`;
  const content = JSON.stringify({ pid: process.pid, host: hostname(), count });
  await writeFile(own, content);
  try {
    for (let waited = 0; ; waited += POLL_MS) {
      if (await acquire(own, path)) break;
      const holder = await readFile(path, 'utf8').catch(() => '');
      if (isDead(holder) || (await lockAge(path)) > STALE_MS) await removeStale(path, own, holder);
      else {
        if (!waited) waiting();
        if (waited > MAX_WAIT_MS) throw new PublishError({ code: 'folder-busy', value: holder });
        await wait(POLL_MS);
      }
    }
  } finally {
    await rm(own, { force: true });
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), HEARTBEAT_MS).unref();
  return async () => {
    clearInterval(beat);
    await rm(path, { force: true });
  };
}

/** Creates the lock with its content. link() is atomic and fails with EEXIST where the lock is taken. */
async function acquire(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      // A disk without hard links (exFAT, some shares): there the content comes a moment after the file, which is as atomic.
      await writeFile(path, await readFile(own), { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Milliseconds since a lock was touched; -Infinity where it is gone. */
const lockAge = async (path: string): Promise<number> => Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Infinity);

/** True when the lock's holder was a process of this machine that has ended. */
function isDead(holder: string): boolean {
  try {
    const { pid, host } = JSON.parse(holder) as { pid: number; host: string };
    if (host !== hostname()) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Removes the lock of a dead holder. If another process has acquired it in the meantime, its lock is put back. */
async function removeStale(path: string, own: string, holder: string): Promise<void> {
  const away = `${own}.old`;
  await rename(path, away).catch(() => {});
  if ((await readFile(away, 'utf8').catch(() => holder)) !== holder) await acquire(away, path).catch(() => {});
  await rm(away, { force: true });
}
