import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlEscape, htmlUnescape } from 'escape-goat';

/** The page of the embed builder, in the folder of a version or a channel. */
export const BUILDER_PAGE = 'builder/index.html';

/** The builder's page of a channel, which knows the feed. Those of versions don't: they never change. */
export const withFeed = (page: Uint8Array, feed: string | undefined): Uint8Array | string =>
  feed
    ? Buffer.from(page)
        .toString()
        .replace('<embed-builder', `<embed-builder feed="${htmlEscape(feed)}"`)
    : page;

/** The feed that the last release into a folder has named for this channel. */
export function feedOf(out: string, channel: string): string | undefined {
  const path = join(out, channel, BUILDER_PAGE);
  const feed = existsSync(path) ? /<embed-builder feed="([^"]+)"/.exec(readFileSync(path, 'utf8'))?.[1] : undefined;
  return feed && htmlUnescape(feed);
}
