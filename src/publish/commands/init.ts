import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { addressOf } from '../address-of.js';
import { CONFIG_FILE, parseConfig } from '../config/config.js';
import { PublishError } from '../problem.js';
import { pickWords } from '../words/pick-words.js';
import type { ConfigQuestion } from '../words/words.js';

interface Flags {
  readonly out?: string;
  readonly title?: string;
  readonly home?: string;
  readonly articleUrl?: string;
  readonly url?: string;
  readonly pages?: boolean;
  readonly force?: boolean;
}

/** Where nobody says otherwise. */
const SOURCE = 'berita';
const OUT = 'public';

/** `bwi-feed init`: asks how the feed is made, and writes that down for `bwi-feed build`. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description(`write ${CONFIG_FILE}, which holds what build, check and serve need; asks for what is not given, on a terminal`)
    .argument('[source...]', `as for build (${SOURCE})`)
    .option('-o, --out <dir>', `the folder to write (${OUT})`)
    .option('--title <name>', 'name of the publisher')
    .option('--home <address>', 'the publisher’s page')
    .option('--article-url <pattern>', 'the address of an article: https://kab.example/berita/{slug}')
    .option('--pages', 'write a page for each article')
    .option('--url <address>', 'the address that the folder will have')
    .option('--force', 'write it even where there is one')
    .action(run);
}

async function run(sources: readonly string[], flags: Flags): Promise<void> {
  if (existsSync(CONFIG_FILE) && !flags.force) throw new PublishError({ code: 'config-exists', value: CONFIG_FILE });
  const words = pickWords('en');
  const terminal =
    process.stdin.isTTY && process.stderr.isTTY ? createInterface({ input: process.stdin, output: process.stderr }) : undefined;
  // Not `question`, which loses what is pasted in several lines.
  const lines = terminal?.[Symbol.asyncIterator]();
  const ask = async (question: ConfigQuestion, given: string | undefined, standard = ''): Promise<string | undefined> => {
    if (given !== undefined || !terminal) return given ?? (standard || undefined);
    terminal.setPrompt(`${words.questions[question]}${standard && ` (${standard})`}: `);
    terminal.prompt();
    const { done, value: answer } = await lines!.next();
    // Ctrl-C or Ctrl-D: nothing is written.
    if (done) process.exit(2);
    return answer.trim() || standard || undefined;
  };
  try {
    const asked = sources.length ? sources : (await ask('sources', undefined, SOURCE))!.split(/\s+/);
    const isFolder = asked.some((source) => addressOf(source) === undefined);
    const title = await ask('title', flags.title);
    const home = await ask('home', flags.home);
    // Sites and feeds name the addresses of their articles.
    const asksForPages = isFolder && terminal && flags.articleUrl === undefined && !flags.pages;
    const pages = flags.pages || (asksForPages && /^(n|t)/i.test((await ask('has-pages', undefined, 'y'))!));
    const pattern = isFolder && !pages ? await ask('article-url', flags.articleUrl, terminal && guessedPattern(home)) : flags.articleUrl;
    const url = await ask('url', flags.url);
    const out = await ask('out', flags.out, OUT);
    const config = {
      sources: asked.length === 1 ? asked[0] : asked,
      out,
      title,
      home,
      'article-url': pattern,
      url,
      pages: pages || undefined,
    };
    const text = stringify(Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)));
    await parseConfig(text);
    await writeFile(CONFIG_FILE, text);
    process.stderr.write(`${words.configured(CONFIG_FILE)}\n`);
  } finally {
    terminal?.close();
  }
}

/** A pattern to begin with: many portals have their articles there. */
const guessedPattern = (home: string | undefined): string | undefined =>
  home && URL.canParse(home) ? `${new URL('berita/', home).href}{slug}` : undefined;
