import pMap from 'p-map';
import type { Article } from '../../feed/article.js';
import type { OutFolder } from '../out/out-folder.js';
import { LAYOUT } from '../site/layout.js';
import { contentHash } from '../site/site-file.js';

/** What was said of each article: the hash of its texts and its picture, by the hash of its address. */
export type Texts = Readonly<Record<string, string>>;

/** The texts of articles as they are published now. */
export const textsOf = (articles: readonly Article[]): Texts =>
  Object.fromEntries(articles.map(({ url, title, summary, html, text, image }) => [contentHash(url), contentHash(JSON.stringify([title, summary, html, text, image?.url]))])); // prettier-ignore

/** The hashes of the addresses whose article was withdrawn, or says something else now. */
export const outdatedIn = (before: Texts, now: Texts): ReadonlySet<string> =>
  new Set(Object.keys(before).filter((address) => before[address] !== now[address]));

/**
 * Takes what is outdated out of the files of the build before, which stay for readers that hold an older page: lists go on without it,
 * the file of its text is not to stay, nor is a picture that no article has now.
 *
 * @returns the paths of the files that may stay, and of those among them that were changed.
 */
export async function withdraw(
  folder: OutFolder,
  paths: readonly string[],
  outdated: ReadonlySet<string>,
): Promise<{ readonly staying: readonly string[]; readonly changed: readonly string[] }> {
  const texts = paths.filter((path) => !path.startsWith(LAYOUT.pictures));
  if (!outdated.size) return { staying: texts, changed: [] };
  const changed: string[] = [];
  const stays = await pMap(
    texts,
    async (path) => {
      try {
        const { items, ...feed } = JSON.parse(await folder.read(path)) as { items: { url: string }[] };
        const staying = items.filter(({ url }) => !outdated.has(contentHash(url)));
        if (staying.length === items.length) return true;
        if (!staying.length) return false;
        await folder.replace(path, `${JSON.stringify({ ...feed, items: staying })}\n`);
        changed.push(path);
        return true;
      } catch {
        // What can't be read may have anything in it.
        return false;
      }
    },
    { concurrency: 8 },
  );
  return { staying: texts.filter((_, i) => stays[i]), changed };
}
