// A portal with a feed, on a port of its own.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const TYPES = { '.json': 'application/json', '.svg': 'image/svg+xml', '.jpg': 'image/jpeg', '.webp': 'image/webp' };
const demo = new URL('../../demo/', import.meta.url);

/** Serves the sample feed with its pictures. @returns the feed's address and what stands in it. */
export async function startPortal() {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = await readFile(new URL(pathname.slice(1), demo)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(pathname)] ?? 'text/plain',
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  await new Promise((listens) => server.listen(0, '127.0.0.1', listens));
  const { items } = JSON.parse(await readFile(new URL('feed.json', demo), 'utf8'));
  return { feed: `http://127.0.0.1:${server.address().port}/feed.json`, items, stop: () => server.close() };
}
