// Measures the library as a reader meets it and as the work grows, against what a developer would use instead.
// Nothing is asserted: a busy machine must not turn a build red. Goals stand beside the figures.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeBrowser } from './lib/browser.mjs';
import { addBuildBefore } from './lib/builds.mjs';
import { log, printSection } from './lib/print.mjs';
import { compareOnly } from './lib/rotate.mjs';
import { LIST, root, SHARE } from './lib/root.mjs';
import { save } from './lib/save.mjs';

/** Name of a section -> its file's promise; a section is loaded when it is asked for, for each brings its own peers. */
const sections = {
  decide: () => import('./sections/decide.mjs'),
  sizes: () => import('./sections/sizes.mjs'),
  first: () => import('./sections/first.mjs'),
  return: () => import('./sections/return.mjs'),
  share: () => import('./sections/share.mjs'),
  twenty: () => import('./sections/twenty.mjs'),
  parsing: () => import('./sections/parsing.mjs'),
  ranking: () => import('./sections/ranking.mjs'),
  many: () => import('./sections/many.mjs'),
  updates: () => import('./sections/updates.mjs'),
  article: () => import('./sections/article.mjs'),
};

const help = `npm run bench -- [section …] [--runs N]

Sections: ${Object.keys(sections).join(', ')}. Without one, all of them.
--runs N        how often each contender is measured (each section has its own number); the median counts
--before DIR    measures the built scripts in DIR too, in the same run: the tree before a change
--only REGEXP   measures only the contenders with such a name
--help          this text

\`decide\` takes three minutes and says by what causes a visit's time goes: it judges a change, mostly with
  npm run bench -- decide --before ../before/dist

Figures go to test/bench/results.json and test/bench/results.svg; sections that were not asked for keep theirs.`;

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

const options = { runs: { type: 'string' }, before: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } };

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return fail(`${error.message}\n\n${help}`);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(help);
  process.exit();
}
const unknown = positionals.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length) fail(`There is no section ${unknown.join(', ')}. There are ${Object.keys(sections).join(', ')}.`);
const runs = values.runs === undefined ? undefined : Number(values.runs);
if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) fail(`--runs ${values.runs} is not a whole number above 0.`);
const missing = [...LIST, ...SHARE, 'dist/feed.js', 'dist/integrity.json'];
const absent = missing.filter((file) => !existsSync(new URL(file, root)));
if (absent.length) fail(`There is no ${absent[0]}: run \`npm run build\` first.`);
if (values.before) addBuildBefore(values.before);
if (values.only) compareOnly(new RegExp(values.only));

for (const name of positionals.length ? positionals : Object.keys(sections)) {
  log(`${name} …`);
  try {
    const { default: measure } = await sections[name]();
    // One section makes several tables where they come from one run.
    for (const result of [await measure({ runs })].flat()) {
      printSection(result);
      // Figures that are kept are those of this tree, beside all others.
      if (!values.before && !values.only) await save(result);
    }
  } catch (error) {
    // The others are measured all the same.
    console.error(`${name} can’t be measured: ${error.stack.slice(0, 2000)}`);
    process.exitCode = 1;
  }
}
await closeBrowser();
process.exit();
