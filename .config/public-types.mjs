// Leaves in the types of dist/ what users may rely on: no protected or internal members, and no file that only those named.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const files = readdirSync(dist, { recursive: true })
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => join(dist, name));

/** The text of a file without the members that no user can see. */
function withoutHiddenMembers(path) {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const isHidden = (member) =>
    ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Protected ||
    ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
  const hidden = source.statements.filter(ts.isClassDeclaration).flatMap(({ members }) => members.filter(isHidden));
  return hidden.reduceRight((rest, member) => rest.slice(0, member.pos) + rest.slice(member.end), text);
}

const texts = new Map(files.map((path) => [path, withoutHiddenMembers(path)]));

const service = ts.createLanguageService({
  getCompilationSettings: () => ({ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }),
  getScriptFileNames: () => files,
  getScriptVersion: () => '1',
  getScriptSnapshot: (path) => ts.ScriptSnapshot.fromString(texts.get(path) ?? ts.sys.readFile(path) ?? ''),
  getCurrentDirectory: () => dist,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
});

/** The text of a file without the imports that nothing in it names any more. */
function withoutUnusedImports(path) {
  const edits = service.organizeImports({ type: 'file', fileName: path, mode: ts.OrganizeImportsMode.RemoveUnused }, {}, {});
  const changes = edits.flatMap(({ textChanges }) => textChanges).sort((a, b) => b.span.start - a.span.start);
  return changes.reduce(
    (text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.start + span.length),
    texts.get(path),
  );
}

const cleaned = new Map(files.map((path) => [path, withoutUnusedImports(path)]));

/** The files that one of `paths` names, and those that they name. */
function reachable(paths) {
  const found = new Set(paths);
  for (const path of found)
    for (const { fileName } of ts.preProcessFile(cleaned.get(path)).importedFiles)
      if (fileName.startsWith('.')) found.add(resolve(dirname(path), fileName.replace(/\.js$/, '.d.ts')));
  return found;
}

const isEntry = (path) => [dist, join(dist, 'define/')].includes(join(dirname(path), '/'));
const kept = reachable(files.filter(isEntry));
for (const path of files)
  if (kept.has(path)) writeFileSync(path, cleaned.get(path));
  else rmSync(path);
