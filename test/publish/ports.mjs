// Ports for servers that can't be asked which one they took, and when such a server is there.
import { createServer } from 'node:net';

export const freePort = () =>
  new Promise((ready) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => ready(port));
    });
  });

/** Resolves when `url` answers, and rejects where `child`, the server, has ended. These servers say nothing when they are ready. */
export async function answers(url, child) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} has ended with ${child.exitCode}.`);
    try {
      return await fetch(url, { method: 'HEAD' });
    } catch {
      await new Promise((next) => setImmediate(next));
    }
  }
}
