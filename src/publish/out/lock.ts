import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { PublishError } from '../problem.js';

/** Milliseconds between two looks, and until another run has taken too long. */
const POLL_MS = 100;
const MAX_WAIT_MS = 300_000;

/** Milliseconds between two signs of life, and without one until a run counts as dead: it may be of another machine, or its number another's. */
const HEARTBEAT_MS = 5_000;
const STALE_MS = 60_000;

let count = 0;

/** Takes the lock at `path` when its holder gives it up or has died. @returns the function that gives it up. */
export async function lock(path: string, waiting: () => void): Promise<() => Promise<void>> {
  const own = `${path}.${process.pid}.${++count}`;
  const mark = JSON.stringify({ pid: process.pid, host: hostname(), count });
  await writeFile(own, mark);
  try {
    for (let waited = 0; ; waited += POLL_MS) {
      if (await taken(own, path)) break;
      const holder = await readFile(path, 'utf8').catch(() => '');
      if (isDead(holder) || (await silence(path)) > STALE_MS) await clear(path, own, holder);
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

/** A link is made in one moment, and not where there is one: of two runs one has it, with what it says inside. */
async function taken(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Milliseconds since a lock's last sign of life; none for one that is gone. */
const silence = async (path: string): Promise<number> => Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Infinity);

/** True for a run of this machine that is no more. */
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

/** Takes a dead run's lock away; that of another, who was quicker, is put back. */
async function clear(path: string, own: string, holder: string): Promise<void> {
  const away = `${own}.old`;
  await rename(path, away).catch(() => {});
  if ((await readFile(away, 'utf8').catch(() => holder)) !== holder) await link(away, path).catch(() => {});
  await rm(away, { force: true });
}
