/** What a page with widgets loads, and from where. Addresses are absolute. */
export interface PageNeeds {
  /** The address of the script tag. */
  readonly script: string;
  readonly feeds: readonly string[];
  /** Origins of pictures. */
  readonly pictures: readonly string[];
  /** The script is `bwi.all.js`, which asks for no module. */
  readonly alone?: boolean;
  /** The page names its scripts by a nonce; with `strict-dynamic` those bring others. */
  readonly nonce?: string;
  readonly strictDynamic?: boolean;
  /** The page has Trusted Types, with the script tag once or more often. */
  readonly trustedTypes?: 'once' | 'twice';
}

/** Directives of a content security policy, each with its sources. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const origins = (addresses: readonly string[]): string[] => [...new Set(addresses.map((address) => new URL(address).origin))];

/** One file as a source: no query, and none of the characters that end a source (CSP 3, 2.3.1). */
function fileSource(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replaceAll(';', '%3B').replaceAll(',', '%2C');
}

/** What a page's content security policy has to allow for its widgets. Styles need nothing: they are adopted style sheets. */
export function policyFor({ script, feeds, pictures, alone, nonce, strictDynamic, trustedTypes }: PageNeeds): Policy {
  const hosts = alone ? [fileSource(script)] : origins([script]);
  return {
    'img-src': origins(pictures),
    'connect-src': origins(feeds),
    'script-src': nonce ? [`'nonce-${nonce}'`, ...(strictDynamic ? ["'strict-dynamic'"] : [])] : hosts,
    ...(trustedTypes && {
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['lit-html', 'dompurify', ...(trustedTypes === 'twice' ? ["'allow-duplicates'"] : [])],
    }),
  };
}

/** A policy as it is written in a header; a directive that needs no source is left out. */
export const policyLine = (policy: Policy): string =>
  Object.entries(policy)
    .filter(([, sources]) => sources.length)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
