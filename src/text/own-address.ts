import { articleSlug } from './article-slug.js';
import { webUrl } from './urls.js';

/** What addresses are made of. */
interface Named {
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

/** A part of a pattern that stands for something of an article. */
const PLACEHOLDER = /\{([^{}]*)\}/g;

/** What each placeholder stands for. */
const VALUES: Readonly<Record<string, (article: Named) => string>> = {
  id: ({ id }) => id,
  slug: ({ url, title }) => articleSlug(url, title),
  url: ({ url }) => url,
};

/** What is wrong with a pattern: it is no http(s) address, it names no article, or it has a placeholder that there isn't. */
export type PatternProblem = { readonly code: 'address' | 'same' } | { readonly code: 'placeholder'; readonly value: string };

/** Undefined for a pattern that can be used. */
export function patternProblem(pattern: string, base: string): PatternProblem | undefined {
  const placeholders = [...pattern.matchAll(PLACEHOLDER)];
  const unknown = placeholders.find(([, name]) => !Object.hasOwn(VALUES, name!));
  if (unknown) return { code: 'placeholder', value: unknown[0] };
  if (!patternOrigin(pattern, base)) return { code: 'address' };
  return placeholders.length ? undefined : { code: 'same' };
}

/** Where a pattern leads to, whatever the article; undefined where that is no http(s) address. */
export function patternOrigin(pattern: string, base: string): string | undefined {
  const address = webUrl(filled(pattern, () => 'x'), base); // prettier-ignore
  return address && new URL(address).origin;
}

/**
 * The http(s) address that a pattern without a problem makes for an article; undefined where it would be another place than the pattern
 * names: another host, or, by a value of dots alone, the folder above.
 */
export function ownAddress(pattern: string, article: Named, base: string): string | undefined {
  let isName = true;
  const address = filled(pattern, (name) => {
    const value = VALUES[name]!(article);
    isName &&= !/^\.{0,2}$/.test(value);
    // Half of a character, which a feed may hold, can't be encoded.
    return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
  });
  const url = webUrl(address, base);
  return url && isName && new URL(url).origin === patternOrigin(pattern, base) ? url : undefined;
}

const filled = (pattern: string, value: (name: string) => string): string => pattern.replace(PLACEHOLDER, (_, name: string) => value(name));
