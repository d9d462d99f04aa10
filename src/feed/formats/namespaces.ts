import type { Attributes } from '../../html/tokenizer.js';

/** Prefixes and the namespaces that they stand for where an element stands. */
export type Namespaces = Readonly<Record<string, string>>;

/** The usual prefixes of the namespaces that feeds use; the formats' own have none. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.w3\.org\/2005\/atom$|^http:\/\/purl\.org\/atom\//, 'atom'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\//, 'content'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/slash\//, 'slash'],
  [/^http:\/\/purl\.org\/dc\/elements\//, 'dc'],
  [/^http:\/\/purl\.org\/dc\/terms\//, 'dcterms'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/, 'media'],
  [/^https?:\/\/www\.itunes\.com\/dtds\/podcast/, 'itunes'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/, 'xhtml'],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/, 'rdf'],
  [/^http:\/\/rssnamespace\.org\/feedburner\/ext\//, 'feedburner'],
  [
    /^http:\/\/(purl\.org\/rss\/|my\.netscape\.com\/|channel\.netscape\.com\/|backend\.userland\.com\/|blogs\.law\.harvard\.edu\/|cyber\.law\.harvard\.edu\/|purl\.org\/net\/rss)/,
    '',
  ],
];

/** None; what has no prototype has no names that nobody gave. */
export const NO_NAMESPACES = Object.create(null) as Namespaces;

/** The namespaces that hold where an element with `attributes` stands; behind them those of the outer one. */
export function namespaces(attributes: Attributes, outer: Namespaces): Namespaces {
  let own: Record<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes))
    if (name.startsWith('xmlns')) (own ??= Object.create(outer) as Record<string, string>)[name.slice(6)] = usualPrefix(value);
  return own ?? outer;
}

function usualPrefix(namespace: string): string {
  const known = namespace.trim().toLowerCase();
  // Unknown ones keep apart from each other by their address.
  return PREFIXES.find(([pattern]) => pattern.test(known))?.[1] ?? known;
}

const split = (name: string): [prefix: string, local: string] => {
  const colon = name.indexOf(':');
  return [name.slice(0, Math.max(0, colon)), name.slice(colon + 1)];
};

/** The name by which readers of formats know an element: the prefixes of the `root`'s own namespace go. A prefix that is bound to nothing stands for itself. */
export function elementName(written: string, bound: Namespaces, root?: { readonly written: string; readonly bound: Namespaces }): string {
  const [prefix, local] = split(written);
  if (!root) return local;
  const usual = bound[prefix] ?? prefix;
  const [rootPrefix] = split(root.written);
  const own = root.bound[rootPrefix] ?? rootPrefix;
  return !usual || usual === own ? local : `${usual}:${local}`;
}
