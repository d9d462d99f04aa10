// Proves that the linter catches what it is there for: an import against the one way, and a picture without alt.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}.config/eslint.config.mjs` });
const [{ messages }] = await eslint.lintText(readFileSync(new URL('bad/feed.txt', import.meta.url), 'utf8'), {
  filePath: `${root}src/feed/bad/bad.ts`,
});
const caught = messages.map(({ ruleId }) => ruleId);
const missed = ['no-restricted-imports', 'lit-a11y/alt-text'].filter((rule) => !caught.includes(rule));
if (missed.length) {
  console.error(`The linter misses ${missed.join(', ')}; it found ${caught.join(', ')}.`);
  process.exit(1);
}
console.log(`The linter catches the bad sample: ${caught.join(', ')}`);
