import type { RequestListener } from 'node:http';
import { partnerPage } from './partner-page.js';
import { widgetScripts } from './widget-scripts.js';

/**
 * Serves a partner's page and the widgets' scripts.
 * @param feedAt Gives the feed's address for the host name in the request.
 */
export const partnerSite = (feedAt: (host: string) => string): RequestListener =>
  widgetScripts((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/') return void response.writeHead(404).end();
    const { hostname } = new URL(`http://${request.headers.host ?? 'localhost'}`);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(partnerPage(feedAt(hostname)));
  });
