import { MAX_BYTES } from '../../feed/client.js';
import { ASKED_FROM, type Answer } from './answer.js';
import type { Code, Finding } from './finding.js';
import { isInsecure } from './insecure.js';
import { CACHE_SECONDS, UNCOMPRESSED_BYTES } from './limits.js';

/** Types that a feed may have; XML and JSON are told apart by their content. */
const TYPE = /^(application\/([\w.-]+\+)?(json|xml)|text\/xml)\s*(;|$)/i;

/** What is wrong with how a feed is sent, as far as a page of another site may read it (Fetch, “CORS-safelisted response-header name”). */
export function findingsOfSafelisted({ url, body, response }: Answer): Finding[] {
  const findings: Finding[] = [];
  const find = (code: Code, value?: string): void => void findings.push({ code, ...(value !== undefined && { value }) });
  const { length } = body.bytes;
  if (length > MAX_BYTES) find('too-large', `${length} B`);
  if (!response) return findings;

  if (isInsecure(url)) find('feed-http', url);
  if (response.redirected) find('redirected', response.url);
  if (!TYPE.test(body.type)) find('type-wrong', body.type || undefined);
  const [code, value] = cacheOf(response.headers) ?? [];
  if (code) find(code, value);
  return findings;
}

/** What is wrong with how a feed is sent. */
export function findingsOfAnswer(answer: Answer): Finding[] {
  const findings = findingsOfSafelisted(answer);
  const find = (code: Code, value?: string): void => void findings.push({ code, ...(value !== undefined && { value }) });
  if (!answer.response) return findings;

  const { headers } = answer.response;
  const { length } = answer.body.bytes;
  const allowed = headers.get('access-control-allow-origin');
  if (allowed !== '*' && allowed !== ASKED_FROM) find('cors-missing', allowed ?? undefined);
  if (!headers.has('content-encoding') && length > UNCOMPRESSED_BYTES) find('compression-missing', `${length} B`);
  if (!headers.has('etag') && !headers.has('last-modified')) find('validator-missing');
  return findings;
}

/** What is wrong with how long a copy may be kept (RFC 9111, 5.2.2). */
function cacheOf(headers: Headers): [Code, string?] | undefined {
  const control = headers.get('cache-control')?.toLowerCase();
  if (!control) return headers.has('expires') ? undefined : ['cache-missing'];
  const seconds = Number(/(?:^|[\s,])max-age="?(\d+)/.exec(control)?.[1] ?? Number.NaN);
  if (/no-store|no-cache|private/.test(control) || seconds === 0) return ['cache-none', control];
  if (Number.isNaN(seconds)) return ['cache-missing', control];
  return seconds > CACHE_SECONDS ? ['cache-long', control] : undefined;
}
