/**
 * Feeds that can't be static files, for the development server and that of the tests: one that never ends, and one that fails at its first
 * request with a new `?visit=`. They are in the folder of the demo's feed, since they use its pictures.
 */
export function oddFeeds() {
  const requested = new Set();
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (pathname === '/demo/slow.json') return void response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
    if (pathname !== '/demo/recovers.json') return next();
    if (requested.has(search)) {
      request.url = '/demo/feed.json';
      return next();
    }
    requested.add(search);
    response.writeHead(404).end();
  };
}
