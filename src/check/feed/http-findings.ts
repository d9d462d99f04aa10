import { FEED_LIMIT_BYTES } from '../../feed/limits.js';
import { PARTNER_ORIGIN, type FeedResponse } from './feed-response.js';
import type { FeedFindingCode, FeedFinding } from './feed-finding.js';
import { isInsecureUrl } from '../mixed-content.js';
import { CACHE_LIMIT_SECONDS, UNCOMPRESSED_LIMIT_BYTES } from './limits.js';

/** Types that a feed may have; XML and JSON are told apart by their content. */
const TYPE = /^(application\/([\w.-]+\+)?(json|xml)|text\/xml)\s*(;|$)/i;

/** What is wrong with how a feed is sent, as far as a page of another site may read it (Fetch, “CORS-safelisted response-header name”). */
export function safelistedHttpFindings({ url, body, response }: FeedResponse): FeedFinding[] {
  const findings: FeedFinding[] = [];
  const find = (code: FeedFindingCode, value?: string): void => void findings.push({ code, ...(value !== undefined && { value }) });
  const { length } = body.bytes;
  if (length > FEED_LIMIT_BYTES) find('too-large', `${length} B`);
  if (!response) return findings;

  if (isInsecureUrl(url)) find('feed-http', url);
  if (response.redirected) find('redirected', response.url);
  if (!TYPE.test(body.type)) find('type-wrong', body.type || undefined);
  const [code, value] = cacheOf(response.headers) ?? [];
  if (code) find(code, value);
  return findings;
}

/** What is wrong with how a feed is sent. */
export function httpFindings(answer: FeedResponse): FeedFinding[] {
  const findings = safelistedHttpFindings(answer);
  const find = (code: FeedFindingCode, value?: string): void => void findings.push({ code, ...(value !== undefined && { value }) });
  if (!answer.response) return findings;

  const { headers } = answer.response;
  const { length } = answer.body.bytes;
  const allowed = headers.get('access-control-allow-origin');
  if (allowed !== '*' && allowed !== PARTNER_ORIGIN) find('cors-missing', allowed ?? undefined);
  if (!headers.has('content-encoding') && length > UNCOMPRESSED_LIMIT_BYTES) find('compression-missing', `${length} B`);
  if (!headers.has('etag') && !headers.has('last-modified')) find('validator-missing');
  return findings;
}

/** What is wrong with how long a copy may be kept (RFC 9111, 5.2.2). */
function cacheOf(headers: Headers): [FeedFindingCode, string?] | undefined {
  const control = headers.get('cache-control')?.toLowerCase();
  if (!control) return headers.has('expires') ? undefined : ['cache-missing'];
  const seconds = Number(/(?:^|[\s,])max-age="?(\d+)/.exec(control)?.[1] ?? Number.NaN);
  if (/no-store|no-cache|private/.test(control) || seconds === 0) return ['cache-none', control];
  if (Number.isNaN(seconds)) return ['cache-missing', control];
  return seconds > CACHE_LIMIT_SECONDS ? ['cache-long', control] : undefined;
}
