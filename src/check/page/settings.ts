import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { withTimeout } from '../../feed/with-timeout.js';
import { scriptTagsOf } from './script-tags.js';

/** What the script tag of a page says for all its widgets. */
export interface Settings {
  readonly feed?: string;
  readonly hosts?: string;
}

/** The settings that a release has written into its script, as a query. */
const BAKED = /bwi-release\?([\w.*+%&=-]*)/;

/** Settings as a page has them: on our script tag, on that of a file in which ours is joined with others, or in its address. */
export function writtenSettings(page: Document): Settings {
  const queries = scriptTagsOf(page).map(({ address }) => new URLSearchParams(/\?([^#]*)/.exec(address)?.[1]));
  const setting = (name: string): string | undefined =>
    page.querySelector<HTMLScriptElement>(`script[data-${name}]`)?.dataset[name] ??
    queries.find((query) => query.has(name))?.get(name) ??
    undefined;
  const [feed, hosts] = [setting('feed'), setting('hosts')];
  return { ...(feed !== undefined && { feed }), ...(hosts !== undefined && { hosts }) };
}

/** The same, with those of the release that the page's scripts, `files`, are of, where it names no feed itself. */
export async function settingsOf(page: Document, files: readonly string[]): Promise<Settings> {
  const written = writtenSettings(page);
  if (written.feed !== undefined) return written;
  const baked = await Promise.all(files.map(bakedSettings));
  return Object.assign({}, ...baked, written) as Settings;
}

async function bakedSettings(file: string): Promise<Settings> {
  try {
    const text = await withTimeout(ANSWER_LIMIT_MS, async (signal) => (await fetch(file, { credentials: 'omit', signal })).text());
    return Object.fromEntries(new URLSearchParams(BAKED.exec(text)?.[1])) as Settings;
  } catch {
    // Nobody else may read the file, or it isn't there.
    return {};
  }
}
