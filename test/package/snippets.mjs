// The code in the guides and in the README: each piece with its language, and what it is called in a report.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const files = [
  'README.md',
  '.github/CONTRIBUTING.md',
  ...readdirSync(new URL('stories/guides/', root))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `stories/guides/${file}`),
];

function snippetsOf(file) {
  const text = readFileSync(new URL(file, root), 'utf8');
  const at = (index) => `${file.split('/').pop()}:${text.slice(0, index).split('\n').length}`;
  const fenced = [...text.matchAll(/^( *)```([^\n]*)\n([^]*?)^\1```$/gm)].map(({ 2: language, 3: code, index }) => ({
    language: language.trim(),
    code,
    name: `${at(index)} ${language}`,
  }));
  if (text.match(/^ *```/gm)?.length !== fenced.length * 2 && /^ *```/m.test(text)) throw new Error(`${file}: a fence is not closed.`);
  // Files that a guide shows as they are.
  const shown = [...text.matchAll(/from '([^']+)\?raw'/g)].map(({ 1: path, index }) => ({
    language: path.split('.').pop(),
    code: readFileSync(new URL(path, new URL(file, root)), 'utf8'),
    name: `${at(index)} ${path}`,
  }));
  return [...fenced, ...shown];
}

export const snippets = files.flatMap(snippetsOf);
