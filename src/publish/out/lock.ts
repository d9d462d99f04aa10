import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks, and until another run has taken too long. */
const LOOK = 100;
const PATIENCE = 300_000;

let count = 0;

/** Takes the lock at `path` when its holder gives it up or has died. @returns the function that gives it up. */
export async function lock(path: string, waiting: (holder: string) => void): Promise<() => Promise<void>> {
  const own = `${path}.${process.pid}.${++count}`;
  const mark = JSON.stringify({ pid: process.pid, host: hostname(), count });
  await writeFile(own, mark);
  try {
    for (let waited = 0; ; waited += LOOK) {
      if (await taken(own, path)) break;
      const holder = await readFile(path, 'utf8').catch(() => '');
      if (isDead(holder)) await clear(path, own, holder);
      else {
        if (!waited) waiting(holder);
        if (waited > PATIENCE) throw new Error(`another run has been at it for ${PATIENCE / 60_000} minutes: ${holder}`);
        await wait(LOOK);
      }
    }
  } finally {
    await rm(own, { force: true });
  }
  return () => rm(path, { force: true });
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

/** True for a run of this machine that is no more. Of one elsewhere nothing is known: it has its time. */
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
