import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isObject } from '../../feed/formats/json.js';
import { webUrl } from '../../text/urls.js';
import { NOTES_FOLDER } from '../out/out-folder.js';

/** Where a file is taken to be published when nobody says: relative addresses in it lead to files beside it. */
const UNPUBLISHED = 'https://feed.invalid/';

/** A feed's file before it is published: what its addresses lead to is in its folder. */
export interface FeedPlace {
  /** The address of the file. */
  readonly url: string;
  /** The address of the folder of the set, with a slash at its end. */
  readonly base: string;
  /** That folder. */
  readonly root: string;
}

/** The place of a feed's file with this text. Its address is what `asked` says, of the folder or of the file, else its own `feed_url`. */
export function feedPlace(file: string, text: string, asked: string | undefined): FeedPlace {
  const path = resolve(file);
  const root = setRoot(dirname(path));
  const inside = relative(root, path).split(sep).join('/');
  const folder = asked && webUrl(asked.endsWith(`/${basename(path)}`) ? asked : `${asked.replace(/\/?$/, '/')}${inside}`);
  const url = folder ?? ownAddress(text) ?? UNPUBLISHED + inside;
  return { url, base: new URL('../'.repeat(inside.split('/').length - 1) || './', url).href, root };
}

/** The address that a JSON Feed gives itself. */
function ownAddress(text: string): string | undefined {
  try {
    const feed: unknown = JSON.parse(text);
    return isObject(feed) ? webUrl(feed.feed_url) : undefined;
  } catch {
    return undefined;
  }
}

/** The folder of the set that `folder` is a part of; `folder` itself where no build has written it. */
function setRoot(folder: string): string {
  for (const candidate of [folder, dirname(folder)]) if (existsSync(join(candidate, NOTES_FOLDER))) return candidate;
  return folder;
}

/** The file that an address leads to before the set is published; undefined for one outside of it. */
export function fileAt(address: string, place: FeedPlace | undefined): string | undefined {
  if (!place || !address.startsWith(place.base)) return undefined;
  try {
    return join(place.root, decodeURIComponent(new URL(address).pathname.slice(new URL(place.base).pathname.length)));
  } catch {
    return undefined;
  }
}

/** True where nobody knows where the set will be: there is no server to ask. */
export const isUnpublished = (address: string): boolean => address.startsWith(UNPUBLISHED);
