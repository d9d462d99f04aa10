import type { Command } from 'commander';
import { countByLevel } from '../../check/feed/feed-finding.js';
import { checkSource } from '../check/check-source.js';
import { reportData, report } from '../check/report.js';
import { configuredOut } from '../config/config.js';
import { pickWords } from '../words/pick-words.js';

interface Flags {
  readonly lang?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly pictures: boolean;
  readonly url?: string;
}

/** `bwi-feed check`: says what is wrong with a feed. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('say what is wrong with a feed, for people in newsrooms; fails where there are errors')
    .argument(
      '[feed]',
      'address of a feed or of the site that names it; file, or folder that build has written (that of the configuration)',
    )
    .option('--lang <tag>', 'language of the report: id or en (from the environment’s LANG, else id)')
    .option('--json', 'write the report as JSON')
    .option('--strict', 'fail for warnings too')
    .option('--no-pictures', 'don’t ask for the pictures')
    .option('--url <address>', 'the address at which a file will be published')
    .addHelpText('after', '\nExit code: 0 no errors, 1 errors, or warnings with --strict, 2 the check itself has failed.')
    .action(run);
}

async function run(given: string | undefined, { lang, json, strict, pictures, url }: Flags): Promise<void> {
  const source = given ?? (await configuredOut());
  const checked = await checkSource(source, { pictures, now: Date.now(), ...(url !== undefined && { url }) });
  const words = pickWords('id', lang);
  process.stdout.write(`${json ? JSON.stringify(reportData(checked, words), null, 2) : report(checked, words)}\n`);
  const { error, warning } = countByLevel(checked.findings);
  if (error || (strict && warning)) process.exitCode = 1;
}
