import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Command } from 'commander';
import { configuredOut } from '../config/config.js';
import { feedFile, loadFile } from '../check/load-feed.js';
import { PublishError } from '../problem.js';
import { feedSite } from '../serve/feed-site.js';
import { listen } from '../serve/listen.js';
import { partnerSite } from '../serve/partner-site.js';
import { pickWords } from '../words/pick-words.js';

interface Flags {
  readonly port: string;
  readonly host: string;
  readonly feed: string;
}

/** `bwi-feed serve`: shows a set on a partner's page, from another origin and with the headers of production. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('preview a feed with the widgets, on a page that looks like a partner’s, with the headers of production')
    .argument('[dir]', 'the folder that build has written, or a feed in it (that of the configuration)')
    .option('-p, --port <number>', 'port of the page; the feed has the next one', '8080')
    .option('--host <name>', 'host to listen on; 0.0.0.0 for a phone in the same network', 'localhost')
    .option('--feed <path>', 'the feed in the folder that the page shows', 'feed.json')
    .action(run);
}

async function run(given: string | undefined, { port, host, feed: name }: Flags): Promise<void> {
  const place = given ?? (await configuredOut());
  const file = await feedFile(place, name);
  if (!existsSync(file)) throw new PublishError({ code: 'feed-not-built', value: file });
  const first = Number(port);
  if (!Number.isInteger(first) || first < 0 || first > 65_534) throw new PublishError({ code: 'no-port', value: port });
  const { root: ownRoot, base } = (await loadFile(file)).place;
  const root = file === place ? ownRoot : place;
  const feed = relative(root, file).split(sep).join('/');
  // Two origins, as in life: whether partners may read the feed shows.
  const publisher = await listen(feedSite(root, base), first && first + 1, host);
  const feedAt = (asked: string): string => `http://${asked}:${publisher.port}/${feed}`;
  try {
    const partner = await listen(partnerSite(feedAt), first, host);
    const shown = host === '0.0.0.0' ? 'localhost' : host;
    process.stderr.write(`${pickWords('en').preview(`http://${shown}:${partner.port}/`, feedAt(shown))}\n`);
  } catch (error) {
    publisher.server.close();
    throw error;
  }
}
