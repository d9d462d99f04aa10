// Writes the README's tables of elements and attributes, from the manifest and the table of attributes; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { tsImport } from 'tsx/esm/api';

const { ATTRIBUTES } = await tsImport('../src/attributes.ts', import.meta.url);
const readme = new URL('../README.md', import.meta.url);
const { modules } = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const code = (text) => `\`${text}\``;
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

const elementTable = table(
  ['element', 'what it shows'],
  elements.map(({ tagName, description }) => row(code(tagName), description.split('\n')[0])),
);

/** What an attribute may be. */
function valuesOf(type) {
  if (type.kind === 'number') return `a whole number, ${type.min} to ${type.max.toLocaleString('en')}`;
  if (type.kind === 'choice') return `one of ${type.values.map(code).join(' ')}`;
  if (type.kind === 'words') return `some of ${type.values.map(code).join(' ')}`;
  if (type.kind === 'duration') return `a time such as \`5m\` or \`1h\`, at least \`${type.min / 60_000}m\``;
  if (type.kind === 'flag' && type.values) return `on where it is written, or ${type.values.map(code).join(' ')}`;
  return type.kind === 'flag' ? 'on where it is written' : 'text';
}

function defaultOf(type) {
  if (type.kind === 'number') return code(type.default);
  if (type.kind === 'choice') return code(type.values[0]);
  return type.kind === 'words' && type.default.length ? type.default.map(code).join(' ') : '';
}

/** A line for each attribute with the same values and default; its elements without `bwi-`. */
const lines = new Map();
for (const [tag, types] of Object.entries(ATTRIBUTES))
  for (const [name, type] of Object.entries(types)) {
    const line = row(code(name), valuesOf(type), defaultOf(type));
    lines.set(line, [...(lines.get(line) ?? []), tag.slice('bwi-'.length)]);
  }
const attributeTable = table(
  ['attribute', 'values', 'default', 'of'],
  [...lines]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([line, tags]) => `${line} ${tags.length === elements.length ? 'all' : tags.join(', ')} |`),
);

const before = readFileSync(readme, 'utf8');
const raw = before.replace(
  /(<!-- elements:.*?-->)[^]*?(<!-- \/elements -->)/,
  (_, start, end) => `${start}\n\n${elementTable}\n\n${attributeTable}\n\n${end}`,
);
const after = await prettier.format(raw, { parser: 'markdown', ...(await prettier.resolveConfig(readme)) });
if (after !== before && process.argv.includes('--check')) {
  console.error('README.md: its tables are not those of the source; run `npm run docs`.');
  process.exit(1);
}
writeFileSync(readme, after);
