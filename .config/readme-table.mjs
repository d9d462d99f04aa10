// Writes the README's table of elements from the custom-elements manifest; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

const readme = new URL('../README.md', import.meta.url);
const { modules } = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const rows = elements.map(({ tagName, description, attributes = [], members = [] }) => {
  const internal = members.filter(({ privacy }) => privacy !== 'public' && privacy !== undefined).map(({ name }) => name);
  const names = [...new Set(attributes.map(({ name, fieldName }) => name ?? fieldName))].filter(
    (name) => name && !['feed', 'heading-level', ...internal].includes(name),
  );
  return `| \`${tagName}\` | ${description.split('\n')[0]} | ${names.map((name) => `\`${name}\``).join(', ')} |`;
});
const table = ['| element | what it shows | attributes |', '| --- | --- | --- |', ...rows].join('\n');
const before = readFileSync(readme, 'utf8');
const raw = before.replace(/(<!-- elements:.*?-->)[^]*?(<!-- \/elements -->)/, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
const after = await prettier.format(raw, { parser: 'markdown', ...(await prettier.resolveConfig(readme)) });
if (after !== before && process.argv.includes('--check')) {
  console.error('README.md: the table of elements is not that of the source; run `npm run docs`.');
  process.exit(1);
}
writeFileSync(readme, after);
