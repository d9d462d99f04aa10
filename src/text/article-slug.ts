/**
 * The name of an article in addresses: the last part of its own address, else the words of its title. An address with a query is often that
 * of a script (`index.php?id=5`), which all articles share. The plugin for WordPress makes the same of it (`Urls::slug()`).
 */
export function articleSlug(url: string, title: string): string {
  const { pathname, search } = new URL(url);
  const last = search ? '' : pathname.replace(/\/$/, '').replace(/.*\//, '');
  return decoded(last) || words(title);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const words = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
