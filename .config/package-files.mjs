// Finishes dist/: data for editors, the frame's page, the hashes of all scripts for the integrity attribute, and an executable command.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const dist = new URL('../dist/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const write = (name, data) => writeFileSync(new URL(name, dist), `${JSON.stringify(data, null, 2)}\n`);

const manifest = readFileSync(new URL('custom-elements.json', dist), 'utf8');
// Custom properties have a file of their own, and methods are not public.
const options = { hideLogs: true, hideCssPropertiesDocs: true, hideMethodDocs: true, typesSrc: 'parsedType' };
const editors = {
  'vscode.html-custom-data.json': getVsCodeHtmlCustomData,
  'vscode.css-custom-data.json': getVsCodeCssCustomData,
  'web-types.json': getWebTypesData,
};
for (const [name, make] of Object.entries(editors)) write(name, JSON.parse(make(JSON.parse(manifest), { ...options })));

// The frame takes the custom properties of the manifest, and no others.
const elements = JSON.parse(manifest)
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const properties = [...new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)))];
const values = {
  properties: properties.join(' '),
  news: `bwi-frame-news-${version}.js`,
  article: `bwi-frame-article-${version}.js`,
};
const frame = Object.entries(values).reduce(
  (page, [name, value]) => page.replace(`{{${name}}}`, value),
  readFileSync(new URL('../src/embed/frame.html', import.meta.url), 'utf8'),
);
// The frame's policy allows the script inside it by its hash.
const [, script] = frame.match(/<script>([^]*?)<\/script>/);
writeFileSync(new URL('frame.html', dist), frame.replace('{{hash}}', `sha256-${createHash('sha256').update(script).digest('base64')}`));

const scripts = readdirSync(dist, { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .sort();
const hash = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(name, dist)))
    .digest('base64')}`;
write('integrity.json', Object.fromEntries(scripts.map((name) => [name, hash(name)])));

// npm makes an installed command executable; this is for running it from dist.
chmodSync(new URL('bwi-feed.js', dist), 0o755);
