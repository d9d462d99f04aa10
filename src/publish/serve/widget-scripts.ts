import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** Serves the widgets' scripts, which are in the folder of the built command, and hands what is no such script to `others`. */
export function widgetScripts(others: RequestListener): RequestListener {
  const scripts = sirv(fileURLToPath(new URL('.', import.meta.url)), { dev: true });
  return (request, response) =>
    /^\/bwi[\w.-]*\.js(\?|$)/.test(request.url ?? '')
      ? scripts(request, response, () => others(request, response))
      : others(request, response);
}
