import type { Attributes } from '../../html/tokenizer.js';

/** The namespaces that are in scope at an element, by prefix; each as its usual prefix, or as its address if it is unknown. */
export type Namespaces = Readonly<Record<string, string>>;

/** The usual prefixes of the namespaces that feeds use; those of RSS itself have none. */
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

/** No namespaces. Without a prototype, so that names such as `constructor` are not found. */
export const NO_NAMESPACES = Object.create(null) as Namespaces;

/** The namespaces in scope at an element with these attributes; those of its parent are the prototype. */
export function namespaces(attributes: Attributes, outer: Namespaces): Namespaces {
  let own: Record<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes))
    if (name.startsWith('xmlns')) (own ??= Object.create(outer) as Record<string, string>)[name.slice(6)] = usualPrefix(value);
  return own ?? outer;
}

function usualPrefix(namespace: string): string {
  const known = namespace.trim().toLowerCase();
  // Unknown namespaces are distinguished by their address.
  return PREFIXES.find(([pattern]) => pattern.test(known))?.[1] ?? known;
}

const split = (name: string): [prefix: string, local: string] => {
  const colon = name.indexOf(':');
  return [name.slice(0, Math.max(0, colon)), name.slice(colon + 1)];
};

/**
 * The name of an element with the usual prefix of its namespace, or without a prefix if the namespace is that of the root. A prefix that is
 * not declared is kept.
 */
export function elementName(rawName: string, scope: Namespaces, root?: { readonly rawName: string; readonly scope: Namespaces }): string {
  const [prefix, local] = split(rawName);
  if (!root) return local;
  const usual = scope[prefix] ?? prefix;
  const [rootPrefix] = split(root.rawName);
  const usualOfRoot = root.scope[rootPrefix] ?? rootPrefix;
  return !usual || usual === usualOfRoot ? local : `${usual}:${local}`;
}
