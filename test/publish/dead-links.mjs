// What readers of a set can't reach from its lists.

/** Where the sets of these tests are. */
export const SITE = 'https://kab.example/';

const isList = (path) => /^([^/]+\.(json|xml)|index\.html|(kanal|arsip)\/.*)$/.test(path);
const isRoot = (path) => !path.includes('/');

/** The addresses in a text, as they are written. */
const linksInText = (text) => [...text.matchAll(/\b(?:href|src|url|feed)="([^"]+)"|<loc>([^<]+)<\/loc>/g)].map(([, a, b]) => a ?? b);

function linksIn(path, content) {
  if (!path.endsWith('.json')) return linksInText(content);
  const links = [];
  JSON.parse(content, (key, value) => {
    if (['next_url', 'image', 'body'].includes(key) && typeof value === 'string') links.push(value);
    if (key === 'content_html') links.push(...linksInText(value));
    return value;
  });
  return links;
}

/** By content, then by path. */
const known = new Map();

/** The paths in the set to which a file leads; each file is read once. */
function pathsFrom(path, content) {
  const byPath = known.get(content) ?? new Map();
  known.set(content, byPath);
  if (!byPath.has(path)) {
    const links = linksIn(path, content).map((link) => new URL(link, SITE + path).href);
    const inside = links.filter((href) => href.startsWith(SITE)).map((href) => decodeURIComponent(href.slice(SITE.length).replace(/[?#].*/, ''))); // prettier-ignore
    byPath.set(path, new Set(inside.map((to) => to.replace(/(^|\/)$/, '$1index.html'))));
  }
  return byPath.get(path);
}

const isLasting = (path) => /^(pages|articles|pictures)\//.test(path);

/**
 * The links that lead to nothing, of files by their path: those of the lists that readers come to from the set's root, and of any other
 * file those to what never changes. Pages that nobody is led to yet may lead to each other. `[from, to]`
 */
export function deadLinks(files) {
  const dead = [];
  const look = (path, isMeant, next) => {
    for (const to of pathsFrom(path, files.get(path))) {
      if (!isMeant(to)) continue;
      if (files.has(to)) next(to);
      else dead.push([path, to]);
    }
  };
  const paths = [...files.keys()];
  const lists = new Set(paths.filter((path) => isList(path) && isRoot(path)));
  for (const path of lists) look(path, () => true, (to) => isList(to) && lists.add(to)); // prettier-ignore
  const others = new Set(paths.filter((path) => /\.(json|html)$/.test(path) && !isLasting(path)));
  for (const path of others) look(path, isLasting, (to) => to.endsWith('.json') && others.add(to)); // prettier-ignore
  return dead;
}
