// Finishes dist/: what editors know of the elements, a command that can be run, and the hashes for the integrity attribute of every published script.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const dist = new URL('../dist/', import.meta.url);
const write = (name, data) => writeFileSync(new URL(name, dist), `${JSON.stringify(data, null, 2)}\n`);

const manifest = readFileSync(new URL('custom-elements.json', dist), 'utf8');
// The custom properties have data of their own, and nobody is to call a method.
const options = { hideLogs: true, hideCssPropertiesDocs: true, hideMethodDocs: true, typesSrc: 'parsedType' };
const editors = {
  'vscode.html-custom-data.json': getVsCodeHtmlCustomData,
  'vscode.css-custom-data.json': getVsCodeCssCustomData,
  'web-types.json': getWebTypesData,
};
for (const [name, make] of Object.entries(editors)) write(name, JSON.parse(make(JSON.parse(manifest), { ...options })));

const scripts = readdirSync(dist, { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .sort();
const hash = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(name, dist)))
    .digest('base64')}`;
write('integrity.json', Object.fromEntries(scripts.map((name) => [name, hash(name)])));

// The command, run where it stands; npm does this for what it installs.
chmodSync(new URL('bwi-feed.js', dist), 0o755);
