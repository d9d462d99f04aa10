import { Command } from 'commander';
import { addBuild } from './commands/build.js';
import { addCheck } from './commands/check.js';
import { addInit } from './commands/init.js';
import { addServe } from './commands/serve.js';
import { problemOf } from './problem.js';
import { pickWords } from './words/pick-words.js';
import { problemSentence } from './words/problem-sentence.js';

declare const __VERSION__: string;

/** Data goes to standard output, all that is said to people to standard error. */
const program = new Command('bwi-feed')
  .description('Makes a feed of a newsroom’s articles, as static files that any web server or CDN can serve.')
  .version(__VERSION__)
  // As 1 says that something was left out.
  .exitOverride(({ exitCode }) => process.exit(exitCode && 2));

for (const add of [addInit, addBuild, addCheck, addServe]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`bwi-feed: ${problemSentence(problemOf(error), pickWords('en'))}\n`);
  process.exitCode = 2;
}
