import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { partnerPage } from './partner-page.js';

/**
 * Serves a partner's page and the widgets' scripts.
 * @param feedAt Gives the feed's address for the host name in the request.
 */
export function partnerSite(feedAt: (host: string) => string): RequestListener {
  // The built command is in the same folder as the widgets' scripts.
  const scripts = sirv(fileURLToPath(new URL('.', import.meta.url)), { dev: true });
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = (): void => {
      const { hostname } = new URL(`http://${request.headers.host ?? 'localhost'}`);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(partnerPage(feedAt(hostname)));
    };
    if (/^\/bwi[\w.-]*\.js$/.test(pathname)) scripts(request, response, page);
    else if (pathname === '/') page();
    else response.writeHead(404).end();
  };
}
