import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The settings of all pages that have the channel's script, where their own tag says nothing else. */
export interface ReleaseSettings {
  readonly feed?: string | undefined;
  readonly fallback?: string | undefined;
  readonly hosts?: string | undefined;
}

/** The scripts that read the settings of the page. */
const SCRIPTS = ['bwi.js', 'bwi.all.js'];

/** The text in these scripts behind which the settings stand, as a query. */
const BAKED = /bwi-release\?([\w.*+%&=-]*)/g;

/** A script of the channel with the settings inside, so that its tag needs no attributes: tag managers take `data-` attributes away. */
export function withSettings(path: string, script: Uint8Array, { feed, fallback, hosts }: ReleaseSettings): Uint8Array {
  if (!SCRIPTS.includes(path)) return script;
  const given = Object.entries({ feed, fallback, hosts }).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return Buffer.from(String(Buffer.from(script)).replace(BAKED, `bwi-release?${String(new URLSearchParams(given))}`));
}

/** The settings of the last release into a folder, for this channel. */
export function settingsOf(out: string, channel: string): ReleaseSettings {
  const path = join(out, channel, SCRIPTS[0]!);
  const [, query] = (existsSync(path) && new RegExp(BAKED.source).exec(readFileSync(path, 'utf8'))) || [];
  return Object.fromEntries(new URLSearchParams(query));
}
