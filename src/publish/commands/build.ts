import { resolve } from 'node:path';
import type { Command } from 'commander';
import { parseDuration, repeat } from '../build/repeat.js';
import { buildOnce, type BuildRequest, type BuildOutcome } from '../build/build.js';
import { applyConfig, CONFIG_FILE } from '../config/config.js';
import { problemOf, PublishError } from '../problem.js';
import { Reporter } from '../reporter.js';
import { unknownPlaceholders } from '../sources/article-address.js';
import type { SourceProblem } from '../sources/source.js';
import { UNKNOWN_BASE } from '../site/site-file.js';
import { isRepeated } from '../out/is-repeated.js';
import { pickWords } from '../words/pick-words.js';
import { problemSentence } from '../words/problem-sentence.js';
import { problemLines } from './problem-lines.js';
import { webUrl } from '../../text/urls.js';
import type { CommandWords } from '../words/words.js';

declare const __VERSION__: string;

/** Where a page gets the widgets from, unless it says so. */
const SCRIPT = `https://cdn.jsdelivr.net/npm/banyuwangi-news-widgets@${__VERSION__}/dist/bwi.js`;

/** Where the pages of articles are, unless `--article-url` says so. */
const PAGES_PATTERN = 'berita/{slug}/';

/** Addresses that are shown; a change of all articles would fill screens. */
const MAX_SHOWN = 30;

interface BuildOptions {
  readonly out?: string;
  readonly config?: string;
  readonly url?: string;
  readonly articleUrl?: string;
  readonly title?: string;
  readonly home?: string;
  readonly language?: string;
  readonly bodies?: boolean;
  readonly images?: boolean;
  readonly pages?: boolean;
  readonly template?: string;
  readonly script: string;
  readonly watch?: boolean;
  readonly every?: string;
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
      '[source...]',
      'folders of .txt, .md and .docx; feeds, WordPress sites (…/wp-json) and exports, and mappings of an API, by file or address',
    )
    .option('-o, --out <dir>', 'the folder to write')
    .option('-c, --config <file>', `what holds the options (${CONFIG_FILE}, where there is one); those of the command line win`)
    .option('--url <address>', 'the address that the folder will have')
    .option('--article-url <pattern>', 'the address of an article that names none: https://kab.example/berita/{slug}')
    .option('--title <name>', 'name of the publisher, shown as the source')
    .option('--home <address>', 'the publisher’s page; addresses in a feed’s file are relative to it')
    .option('--language <tag>', 'language of the articles (default: that of the sources, else id)')
    .option('--bodies', 'write each text to a file of its own, and none into the feeds')
    .option('--images', 'make smaller pictures, in AVIF and WebP; needs --url, and the package sharp')
    .option('--pages', 'write a page (halaman) for each article, a front page, one for each kanal, and sitemaps')
    .option('--template <file>', 'HTML with the header, footer and style of the pages')
    .option('--script <address>', 'the widgets’ script on the pages', SCRIPT)
    .option('--watch', 'build again when a folder or a file changes')
    .option('--every <duration>', 'build again after a time such as 30s, 5m or 1h')
    .option('--force', 'publish even when a source fails or suddenly gives almost nothing, and into a folder with other files')
    .option('-q, --quiet', 'say nothing but what went wrong')
    .option('--json', 'write the outcome to standard output, as JSON')
    .addHelpText('after', '\nExit code: 0 all is published, 1 something was left out, 2 nothing was published and the last feed stays.')
    .action(async (given: readonly string[], { config }: BuildOptions, command: Command) => {
      try {
        const configured = await applyConfig(command, config);
        const sources = given.length ? given : configured;
        if (!sources.length) throw new PublishError({ code: 'source-none' });
        const options = command.opts<BuildOptions>();
        await buildAsAsked(requestOf(sources, options), options);
      } catch (error) {
        const { json, out } = command.opts<BuildOptions>();
        if (json) writeJson(failed(out, error, pickWords('en')));
        throw error;
      }
    });
}

/** True for a whole address; a pattern has names in braces. */
const isAddress = (text: string): boolean => /^https?:\/\/[^/\s]+/i.test(text) && URL.canParse(text.replace(/[{}]/g, ''));

function requestOf(sources: readonly string[], options: BuildOptions): BuildRequest {
  const {
    out,
    url,
    articleUrl,
    title,
    home,
    language,
    bodies = false,
    images = false,
    pages = false,
    template,
    script,
    force = false,
  } = options;
  if (out === undefined) throw new PublishError({ code: 'out-missing' });
  for (const [name, address] of Object.entries({ url, 'article-url': articleUrl, home }))
    if (address !== undefined && !isAddress(address)) throw new PublishError({ code: 'option-no-address', value: `--${name} ${address}` });
  const unknown = unknownPlaceholders(articleUrl ?? '');
  if (unknown.length) throw new PublishError({ code: 'placeholder-unknown', value: unknown.join(' ') });
  if (articleUrl && !/\{(slug|id)\}/.test(articleUrl)) throw new PublishError({ code: 'article-url-without-slug' });
  if (images && !url) throw new PublishError({ code: 'images-without-url' });
  const folder = url && webUrl(url.endsWith('/') ? url : `${url}/`);
  // Pages are where the articles are.
  const base = folder ?? (pages && articleUrl ? webUrl('/', articleUrl) : undefined);
  const pattern = articleUrl?.replace(/[{}]/g, '');
  if (pages && pattern && (!webUrl(pattern)?.startsWith(base!) || /[?#]/.test(pattern)))
    throw new PublishError({ code: 'pages-elsewhere', value: base! });
  return {
    sources,
    out,
    base,
    articleUrl: articleUrl ? withoutPassword(articleUrl) : pages ? `${base ?? UNKNOWN_BASE}${PAGES_PATTERN}` : undefined,
    title,
    home: home && webUrl(home),
    language,
    bodies,
    images,
    pages,
    template,
    script,
    force,
  };
}

/** Addresses are written into the feed: whoever they let in is nobody's business. */
const withoutPassword = (address: string): string => address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');

/** Builds once or, with --watch or --every, repeatedly. A repeated build that fails is reported; the first one ends the command. */
async function buildAsAsked(request: BuildRequest, options: BuildOptions): Promise<void> {
  const reporter = new Reporter(pickWords('en'), { quiet: options.quiet ?? false });
  const every = options.every === undefined ? undefined : parseDuration(options.every);
  const paths = options.watch ? request.sources.filter((source) => !/^https?:/i.test(source)).map((source) => resolve(source)) : [];
  if (options.watch && !paths.length) throw new PublishError({ code: 'watch-without-path' });
  const build = async (): Promise<Date | undefined> => {
    const { code, due } = await run(request, options, reporter);
    process.exitCode = code;
    return due;
  };
  if (!options.watch && every === undefined) return void (await build());
  let isFirst = true;
  const buildAgain = (): Promise<Date | undefined> =>
    build().catch((error: unknown) => {
      if (isFirst) throw error;
      reporter.problem(problemSentence(problemOf(error), reporter.words));
      if (options.json) writeJson(failed(options.out, error, reporter.words));
      return undefined;
    });
  const watched = options.template && paths.length ? [...paths, resolve(options.template)] : paths;
  await repeat(() => buildAgain().finally(() => (isFirst = false)), { paths: watched, every, out: resolve(request.out) });
}

async function run(
  request: BuildRequest,
  { json, quiet }: BuildOptions,
  reporter: Reporter,
): Promise<{ readonly code: number; readonly due: Date | undefined }> {
  const outcome = await buildOnce(request, reporter);
  const problems = outcome.problems.map((problem) => withReason(problem, reporter.words));
  const lines = problemLines(problems, reporter.words);
  const text = summary(outcome, request, reporter.words);
  // Who runs it by a timer has been told by the run before.
  const isSaid = quiet && (await isRepeated(resolve(request.out), [String(outcome.result === 'kept'), ...lines]));
  if (!isSaid) for (const line of lines) reporter.problem(line);
  if (outcome.result !== 'kept') reporter.done(text);
  else if (!isSaid) reporter.problem(text);
  if (outcome.result === 'published' && !request.base) reporter.done(reporter.words.noFragments);
  const { drafts, embargoed, expired, next } = outcome.held;
  if (drafts || embargoed || expired) reporter.done(reporter.words.held(drafts, embargoed, expired));
  if (next) reporter.done(reporter.words.due(next));
  const { length } = outcome.purge;
  const more = length > MAX_SHOWN ? [`… ${length - MAX_SHOWN} (--json)`] : [];
  if (length) reporter.done([reporter.words.purge, ...outcome.purge.slice(0, MAX_SHOWN), ...more].join('\n  '));
  if (json) writeJson({ ...outcome, problems });
  return { code: outcome.result === 'kept' ? 2 : outcome.problems.length ? 1 : 0, due: outcome.due };
}

const writeJson = (outcome: object): void => void process.stdout.write(`${JSON.stringify(outcome)}\n`);

/** The outcome of a build that could not begin. */
const failed = (out: string | undefined, error: unknown, words: CommandWords): object => ({
  result: 'kept',
  articles: 0,
  written: 0,
  removed: 0,
  problems: [withReason({ source: out ?? '', ...problemOf(error) }, words)],
});

/** A problem for machines and people: where, the sentence, and the data that it is made of. */
const withReason = ({ source, item, ...problem }: SourceProblem, words: CommandWords) => ({
  source,
  ...(item !== undefined && { item }),
  reason: problemSentence(problem, words),
  ...problem,
});

function summary({ result, articles, written, removed }: BuildOutcome, { out }: BuildRequest, words: CommandWords): string {
  if (result === 'kept') return words.kept(out);
  return result === 'unchanged' ? words.unchanged(articles) : words.published(articles, out, written, removed);
}
