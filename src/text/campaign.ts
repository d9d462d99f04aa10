/**
 * The address with `utm_source` and `utm_medium=widget`, so that the publisher's statistics show which partner a reader came from. An
 * address that already has a `utm_source` is not changed; one that has only a `utm_medium` keeps it. The rest of the query and the
 * fragment are not changed.
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
