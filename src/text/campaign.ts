/**
 * The address with `utm_source` and `utm_medium=widget`, by which a publisher's own statistics tell the partner. An address that names
 * its source already stays as it is, since its medium belongs to that; one that names a medium alone keeps that. The rest of the query
 * and the fragment stay as they were published.
 */
export function withCampaign(address: string, campaign: string | undefined): string {
  const source = campaign?.trim();
  if (!source) return address;
  const url = new URL(address);
  if (url.searchParams.has('utm_source')) return address;
  const added = new URLSearchParams({ utm_source: source, ...(!url.searchParams.has('utm_medium') && { utm_medium: 'widget' }) });
  url.search = [url.search.slice(1), added].filter(String).join('&');
  return url.href;
}
