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

// The frame may name what the manifest knows, and nothing else.
const elements = JSON.parse(manifest)
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const widgets = Object.fromEntries(elements.map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]));
const properties = [...new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)))];
const policy =
  "default-src 'none'; script-src 'self'; connect-src http: https:; img-src http: https: data:; base-uri 'none'; form-action 'none'";
writeFileSync(
  new URL('frame.html', dist),
  `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <base target="_top">
    <script src="frame.js" data-widgets="${JSON.stringify(widgets).replaceAll('"', '&quot;')}" data-properties="${properties.join(' ')}"></script>
    <script src="bwi.js" async></script>
  </head>
  <body><noscript>Berita di sini memerlukan JavaScript; pada bingkai: sandbox="allow-scripts".</noscript></body>
</html>
`,
);

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
