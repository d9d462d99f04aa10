// What the README promises of `npm start`: partner pages with real widgets, and a quiet terminal.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';

const PAGES = ['artikel.html', 'index.html', 'keadaan.html', 'mitra.html', 'pembuat.html', 'wordpress.html'];
/** The page that shows all states on purpose. */
const STATES = 'keadaan.html';

let said = '';
const server = spawn('npm', ['start', '--', '--port', '0'], { detached: true });
const started = new Promise((done, fail) => {
  const hear = (words) => {
    said += words;
    if (PAGES.every((page) => said.includes(`/demo/${page}`))) done();
  };
  server.stdout.on('data', hear);
  server.stderr.on('data', hear);
  server.on('exit', (code) => fail(new Error(`npm start has ended with ${code}:\n${said}`)));
});

try {
  await started;
  // Lines with an arrow are npm’s: they repeat the scripts.
  assert.doesNotMatch(said.replace(/^> .*/gm, ''), /warn|deprecat|\(!\)/i);
  const browser = await puppeteer.launch(await findBrowser());
  for (const name of PAGES) {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    const answer = await page.goto(new RegExp(`http://\\S+/demo/${name}`).exec(said)[0]);
    assert.equal(answer.status(), 200, name);
    const widgets = () => [...document.querySelectorAll('bwi-news-list, bwi-article-card, bwi-related-news, bwi-article, bwi-share-bar')];
    if (name !== STATES)
      await page.waitForFunction(`(${widgets})().every(({ status }) => status === 'ready') && !document.querySelector('[data-bwi]')`);
    console.log(`${name}: ${await page.evaluate(`(${widgets})().length`)} widgets`);
    assert.deepEqual(problems, [], name);
  }
  await closeBrowser(browser);
} finally {
  server.removeAllListeners('exit');
  // The group: npm starts others, and none of them may go on.
  if (server.exitCode === null) process.kill(-server.pid);
}
