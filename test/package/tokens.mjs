// Tokens in src/: each of the contract is read and no other is; what is private is declared and read, both.
import { readdirSync, readFileSync } from 'node:fs';
import { tokens } from './contract.mjs';

const src = new URL('../../src/', import.meta.url);
// The command has options, which look like tokens, and no style.
const files = readdirSync(src, { recursive: true }).filter((name) => name.endsWith('.ts') && !name.startsWith('publish/'));
const css = files.map((name) => withoutComments(readFileSync(new URL(name, src), 'utf8'))).join('\n');

function withoutComments(text) {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

const all = (pattern) => new Set([...css.matchAll(pattern)].map(([, name]) => name));
const read = all(/var\(\s*(--[\w-]+)/g);
const declared = all(/(?<![\w-])(--[\w-]+)\s*:/g);
const isPublic = (name) => name.startsWith('--bwi-');

const problems = [
  ...tokens.filter((name) => !read.has(name)).map((name) => `${name} is promised and never read`),
  ...[...read].filter((name) => isPublic(name) && !tokens.includes(name)).map((name) => `${name} is read and not promised`),
  ...[...declared].filter(isPublic).map((name) => `${name} is declared, which would cover the page's own`),
  ...[...read].filter((name) => !isPublic(name) && !declared.has(name)).map((name) => `${name} is read and never declared`),
  ...[...declared].filter((name) => !isPublic(name) && !read.has(name)).map((name) => `${name} is declared and never read`),
];
for (const problem of problems) console.error(problem);
if (!problems.length) console.log(`${tokens.length} tokens are read; ${declared.size} private ones are declared and read.`);
process.exit(problems.length ? 1 : 0);
