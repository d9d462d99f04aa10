// Proves that the linter catches what it is there for, in every folder of src, and that no imports run in a circle: types count
// too, what is loaded later by import() does not.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const src = `${root}src/`;
const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}.config/eslint.config.mjs` });
const rulesThatCatch = async (code, filePath) => (await eslint.lintText(code, { filePath }))[0].messages.map(({ ruleId }) => ruleId);

/** Each folder may not import the script tag, and that not the publisher's command. */
async function unguarded() {
  const folders = readdirSync(src, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
  const caught = await Promise.all(
    folders.map((folder) =>
      rulesThatCatch(`import '../../${folder === 'embed' ? 'publish/cli' : 'embed/loader'}.js';`, `${src}${folder}/bad/bad.ts`),
    ),
  );
  return folders
    .filter((_, i) => !caught[i].includes('no-restricted-imports'))
    .map((folder) => `The linter lets src/${folder} import anything.`);
}

/** The circles of imports, each by its files in order. */
function circles() {
  const paths = readdirSync(src, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const imports = new Map(
    paths.map((path) => {
      const code = readFileSync(src + path, 'utf8');
      const isLater = (fileName) => code.includes(`import('${fileName}')`) && !code.includes(`from '${fileName}'`);
      const { importedFiles } = ts.preProcessFile(code);
      const local = importedFiles.filter(({ fileName }) => fileName.startsWith('.') && fileName.endsWith('.js') && !isLater(fileName));
      return [path, local.map(({ fileName }) => resolve(src, dirname(path), fileName.replace(/\.js$/, '.ts')).slice(src.length))];
    }),
  );
  const done = new Set();
  const found = [];
  const visit = (path, trail) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of paths) visit(path, []);
  return found;
}

const sample = await rulesThatCatch(readFileSync(new URL('bad/feed.txt', import.meta.url), 'utf8'), `${src}feed/bad/bad.ts`);
const problems = [
  ...['no-restricted-imports', 'lit-a11y/alt-text']
    .filter((rule) => !sample.includes(rule))
    .map((rule) => `The linter misses ${rule} in the bad sample.`),
  ...(await unguarded()),
  ...circles().map((circle) => `A circle of imports: ${circle}`),
];
for (const problem of problems) console.error(problem);
if (!problems.length) console.log('The linter guards every folder of src, and no imports run in a circle.');
process.exit(problems.length ? 1 : 0);
