// Every story is a test: its play function, its state, its console, axe, and what it looks like.
// `--update` writes the screenshots, `--no-build` takes the storybook that is there, other words pick stories by their ids.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';
import { violations } from './axe.mjs';
import { machine } from './machine.mjs';
import { Screenshots } from './screenshots.mjs';
import { serve } from './serve.mjs';
import { emulate, newStage, parametersOf, readGuide, show } from './visit.mjs';

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const started = Date.now();
if (!options.includes('--no-build')) execFileSync('npm', ['run', 'build:storybook'], { stdio: ['ignore', 'ignore', 'inherit'] });

const index = JSON.parse(readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8'));
const entries = Object.values(index.entries).filter(({ id }) => !wanted.length || wanted.some((word) => id.includes(word)));
const stories = entries.filter(({ type }) => type === 'story');
const guides = entries.filter(({ importPath }) => importPath.endsWith('.mdx'));

const { base, close } = await serve();
const browser = await puppeteer.launch(await findBrowser());
const screenshots = new Screenshots(await machine(browser), options.includes('--update'));
const byRule = new Map();
let failures = 0;

/** What is left to do, two at a time. */
const queue = [...stories, ...guides];
await Promise.all([work(), work()]);
report('screenshots', screenshots.finish(!wanted.length));
await closeBrowser(browser);
await close();

if (!screenshots.comparable)
  console.log(
    `\nSCREENSHOTS WERE NOT COMPARED. They are of ${screenshots.theirs}\nand this is ${JSON.stringify(screenshots.machine, null, 2)}`,
  );
console.log(`axe violations by rule: ${byRule.size ? [...byRule].map(([rule, count]) => `${rule} ${count}`).join(', ') : 'none'}`);
console.log(
  `${stories.length} stories and ${guides.length} guides in ${Math.round((Date.now() - started) / 1000)} s, ${failures} with problems`,
);
process.exit(failures ? 1 : 0);

/** Does what is left, stories one after the other in one page. */
async function work() {
  const shared = await newStage(browser, base);
  for (let entry; (entry = queue.shift());) {
    const { id, type } = entry;
    report(id, type === 'story' ? await testStory(shared, id) : await readGuide(browser, base, id));
  }
  await shared.close();
}

/** A story that leaves something behind, or would not say again what another has said, has a page of its own. */
async function testStory(shared, id) {
  const alone = shared.page.url().startsWith(base) && needsOwnPage(await parametersOf(shared.page, id));
  const stage = alone ? await newStage(browser, base) : shared;
  const problems = await problemsOf(stage, id);
  if (alone) await stage.close();
  return problems;
}

/** The client of feeds remembers what it could not have, and a warning is said once a page. */
function needsOwnPage({ status, console }) {
  return status !== 'ready' || console.length > 0;
}

async function problemsOf(stage, id) {
  const { page, said } = stage;
  const { parameters, problems } = await show(stage, id);
  const axe = async (scheme, options) => {
    for (const { rule, where } of await violations(page, { root: '#storybook-root', ...options })) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      problems.push(`axe, ${scheme}: ${rule} at ${where}`);
    }
  };
  const look = async (scheme) => problems.push(...(await screenshots.check(page, `${id}.${scheme}`, parameters.photographs)));
  await axe('light');
  // What is in a frame has tests of its own.
  if (parameters.outside) return problems;
  await look('light');
  await emulate(page, 'dark');
  await axe('dark', { coloursOnly: true });
  if (parameters.every) {
    await look('dark');
    // In forced colours axe has nothing to measure: what Chromium gives as an element's colour is the author's, not the one that is painted.
    await emulate(page, 'forced');
    await look('forced');
  }
  problems.push(...consoleProblems(said, parameters.console));
  return problems;
}

function report(id, problems) {
  if (!problems.length) return;
  failures++;
  console.error(`✗ ${id}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
}

/** What the console said and the story doesn't expect, and what the story expects and the console didn't say. */
function consoleProblems(said, expected) {
  const surprises = said.filter((line) => !expected.some((part) => line.includes(part)));
  const missing = expected.filter((part) => !said.some((line) => line.includes(part)));
  return [...surprises.map((line) => `console: ${line}`), ...missing.map((part) => `console: nothing about "${part}"`)];
}
