// Every story is a test: its play function, its state, its console, axe in three colour schemes, and what it looks like.
// `--update` writes the screenshots, `--no-build` takes the storybook that is there, other words pick stories by their ids.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../.config/browser.mjs';
import { violations } from './axe.mjs';
import { machine } from './machine.mjs';
import { Screenshots } from './screenshots.mjs';
import { serve } from './serve.mjs';
import { emulate, readGuide, visit } from './visit.mjs';

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const started = Date.now();
if (!options.includes('--no-build')) execFileSync('npm', ['run', 'build:storybook'], { stdio: ['ignore', 'ignore', 'inherit'] });

const index = JSON.parse(readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8'));
const entries = Object.values(index.entries).filter(({ id }) => !wanted.length || wanted.some((word) => id.includes(word)));
const stories = entries.filter(({ type }) => type === 'story');
const guides = entries.filter(({ importPath }) => importPath.endsWith('.mdx'));

const { base, close } = await serve();
const browser = await puppeteer.launch(await findBrowser({ whole: true }));
await browser.defaultBrowserContext().overridePermissions(new URL(base).origin, ['clipboard-sanitized-write']);
const screenshots = new Screenshots(await machine(browser), options.includes('--update'));
const byRule = new Map();
let failures = 0;

for (const { id } of stories) {
  const { page, said, parameters, problems } = await visit(browser, base, id);
  for (const scheme of ['light', 'dark', 'forced']) {
    await emulate(page, scheme);
    for (const { rule, where } of await violations(page, { scheme, root: '#storybook-root' })) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      problems.push(`axe, ${scheme}: ${rule} at ${where}`);
    }
    if (scheme === 'light' || parameters.every)
      problems.push(...(await screenshots.check(page, `${id}.${scheme}`, parameters.photographs)));
  }
  problems.push(...consoleProblems(said, parameters.console));
  report(id, problems);
  await page.close();
}

for (const { id } of guides) report(id, await readGuide(browser, base, id));
report('screenshots', screenshots.finish(!wanted.length));
await browser.close();
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
