import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { readAnyFeed } from '../../feed/any-feed.js';
import { mergeArticles } from '../../feed/merge.js';

interface BuildOptions {
  readonly out: string;
}

/** `bwi-feed build`: reads articles and writes the feed. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('read articles from folders, files and addresses, and write the feed')
    .argument('<source...>', 'feed files')
    .requiredOption('-o, --out <dir>', 'the folder to write')
    .action(build);
}

async function build(sources: readonly string[], { out }: BuildOptions): Promise<void> {
  const feeds = await Promise.all(
    sources.map(async (source) =>
      readAnyFeed({ bytes: new Uint8Array(await readFile(source)), type: '' }, pathToFileURL(resolve(source)).href),
    ),
  );
  const items = mergeArticles(feeds).map(({ id, url, title, summary, published }) => ({
    id,
    url,
    title,
    summary,
    date_published: published,
  }));
  await mkdir(out, { recursive: true });
  const target = join(out, 'feed.json');
  await writeFile(`${target}.new`, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: feeds[0]!.title, items }));
  await rename(`${target}.new`, target);
}
