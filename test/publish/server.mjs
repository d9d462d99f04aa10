// A server whose answers are handed in.
import { createServer } from 'node:http';

const HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60', etag: '"1"' };

/**
 * Answers each path by what `answers` has for it: a body, or `{ status, headers, body }` where it is more than that. `null` takes
 * a header away that well-kept servers send. `around` may put an answer off.
 */
export async function serve(answers, { host = '127.0.0.1', around = (answer) => answer() } = {}) {
  const requests = [];
  const server = createServer(({ method, url }, response) => {
    requests.push(`${method} ${url}`);
    const found = answers[url] ?? { status: 404, body: '' };
    const { status = 200, headers = {}, body } = typeof found === 'string' || Buffer.isBuffer(found) ? { body: found } : found;
    const type = url.endsWith('.json') ? 'application/json' : url.endsWith('.xml') ? 'application/rss+xml' : 'image/jpeg';
    const all = { ...HEADERS, 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers };
    around(() => {
      response.writeHead(status, Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)));
      response.end(method === 'HEAD' ? undefined : body);
    }, url);
  });
  await new Promise((ready) => server.listen(0, host, ready));
  return {
    url: `http://${host}:${server.address().port}/`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
