import type { Command } from 'commander';
import { buildOnce, type BuildRequest, type Outcome } from '../build/round.js';
import { Say } from '../say.js';
import type { Problem } from '../sources/source.js';

declare const __VERSION__: string;

/** Where a page gets the widgets from, unless it says so. */
const SCRIPT = `https://cdn.jsdelivr.net/npm/banyuwangi-news-widgets@${__VERSION__}/dist/bwi.js`;

interface BuildOptions {
  readonly out: string;
  readonly url?: string;
  readonly articleUrl?: string;
  readonly title?: string;
  readonly home?: string;
  readonly language?: string;
  readonly bodies?: boolean;
  readonly script: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** `bwi-feed build`: reads articles and writes the feed. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('read articles from folders, files and addresses, and write the feed')
    .argument(
      '<source...>',
      'folders of .txt, .md and .docx; feeds, WordPress sites (…/wp-json) and mappings of an API, by file or address',
    )
    .requiredOption('-o, --out <dir>', 'the folder to write')
    .option('--url <address>', 'the address that the folder will have')
    .option('--article-url <pattern>', 'the address of an article that names none: https://kab.example/berita/{slug}')
    .option('--title <name>', 'name of the publisher, shown as the source')
    .option('--home <address>', 'the publisher’s page')
    .option('--language <tag>', 'language of the articles (default: that of the sources, else id)')
    .option('--bodies', 'write each text to a file of its own, and none into the feeds')
    .option('--script <address>', 'the widgets’ script on the index page', SCRIPT)
    .option('--force', 'publish even when a source fails or suddenly gives almost nothing, and into a folder with other files')
    .option('-q, --quiet', 'say nothing but what went wrong')
    .option('--json', 'write the outcome to standard output, as JSON')
    .addHelpText('after', '\nExit code: 0 all is published, 1 something was left out, 2 nothing was published and the last feed stays.')
    .action(async (sources: readonly string[], options: BuildOptions) => {
      process.exitCode = await run(requestOf(sources, options), options);
    });
}

function requestOf(sources: readonly string[], options: BuildOptions): BuildRequest {
  const { out, url, articleUrl, title, home, language, bodies = false, script, force = false } = options;
  for (const [name, address] of Object.entries({ url, 'article-url': articleUrl, home }))
    if (address !== undefined && !/^https?:\/\/./i.test(address)) throw new Error(`--${name} is no address: ${address}`);
  if (articleUrl && !articleUrl.includes('{slug}')) throw new Error(`--article-url needs {slug}, or all articles had one address`);
  const base = url && new URL(url.endsWith('/') ? url : `${url}/`).href;
  return { sources, out, base, articleUrl, title, home, language, bodies, script, force };
}

async function run(request: BuildRequest, { quiet = false, json }: BuildOptions): Promise<number> {
  const say = new Say({ quiet });
  const outcome = await buildOnce(request, say);
  for (const problem of outcome.problems) say.problem(sentence(problem));
  const said = summary(outcome, request);
  if (outcome.result === 'kept') say.problem(said);
  else say.done(said);
  if (json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
  return outcome.result === 'kept' ? 2 : outcome.problems.length ? 1 : 0;
}

const sentence = ({ source, item, reason }: Problem): string => `${source}${item ? `: ${item}` : ''}: ${reason}`;

function summary({ result, articles, written, removed }: Outcome, { out }: BuildRequest): string {
  if (result === 'kept') return `Nothing is published: ${out} stays as it was. --force publishes all the same.`;
  if (result === 'unchanged') return `Nothing has changed: ${articles} articles, nothing written.`;
  return `${articles} articles in ${out}: ${written} files written, ${removed} removed.`;
}
