/**
 * Feeds that no static file can be, for the development server and the test's: one that never ends, and one that fails
 * the first time that a visit asks for it (`?visit=`). They stand beside the demo's feed, whose pictures they share.
 */
export function oddFeeds() {
  const asked = new Set();
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (pathname === '/demo/slow.json') return void response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
    if (pathname !== '/demo/recovers.json') return next();
    if (asked.has(search)) {
      request.url = '/demo/feed.json';
      return next();
    }
    asked.add(search);
    response.writeHead(404).end();
  };
}
