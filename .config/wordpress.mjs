// Builds the plugin for WordPress from what `npm run build` has made: a folder and a zip in dist/wordpress, or in the folder that is named.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = process.argv[2] ?? `${root}dist/wordpress`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** The editor's script: one file, since WordPress loads it as one. */
async function editorScript() {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2020',
      minify: 'terser',
      lib: { entry: `${root}src/wordpress/editor/start.ts`, formats: ['iife'], name: 'banyuwangiNewsEditor' },
    },
  }).then((results) => results[0]);
  return Buffer.from(output[0].code);
}

const load = async (path) => (await runnerImport(root + path, { configFile: false, logLevel: 'error' })).module;

const module = await load('src/wordpress/build/index.ts');
const files = module.pluginFiles({
  version,
  sources: `${root}src/wordpress`,
  dist: `${root}dist`,
  editor: await editorScript(),
  // That of `bwi-feed build`.
  style: (await load('src/publish/embeds/embed-style.ts')).newsStyle,
  license: `${root}LICENSE`,
});

rmSync(out, { recursive: true, force: true });
const write = (path, content) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
};
for (const [path, content] of files) write(`banyuwangi-news/${path}`, content);
write('banyuwangi-news.zip', await module.zipOf(files));
