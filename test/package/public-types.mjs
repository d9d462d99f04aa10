// The package's types show what is public and nothing else: no protected or internal member, and no signature whose types can't be imported.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const entries = ['index.d.ts', 'feed.d.ts'].map((name) => dist + name);
const program = ts.createProgram(entries, {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();
const original = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
const isOurs = (symbol) => symbol.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(dist)) ?? false;

/** The types of ours that the declarations of `symbol` name. */
function namedBy(symbol) {
  const found = new Set();
  const visit = (node) => {
    const name = ts.isTypeReferenceNode(node) ? node.typeName : ts.isExpressionWithTypeArguments(node) ? node.expression : undefined;
    const named = name && checker.getSymbolAtLocation(name);
    const isType = named && original(named).flags & ts.SymbolFlags.Type & ~ts.SymbolFlags.TypeParameter;
    if (isType && isOurs(original(named))) found.add(original(named));
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) visit(declaration);
  return found;
}

let names = 0;
const problems = entries.flatMap((entry) => {
  const exported = new Set(checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry))).map(original));
  names += exported.size;
  return [...exported].flatMap((symbol) =>
    [...namedBy(symbol)]
      .filter((named) => !exported.has(named))
      .map((named) => `${symbol.name} names ${named.name}, which ${entry.slice(dist.length)} doesn't export`),
  );
});
for (const name of readdirSync(dist, { recursive: true }).filter((path) => path.endsWith('.d.ts')))
  if (/^\s+(protected|private) |@internal/m.test(readFileSync(dist + name, 'utf8')))
    problems.push(`${name} has a member that no user can see`);
for (const problem of problems) console.error(problem);
if (!problems.length) console.log(`${names} public names: all types that they name can be imported.`);
process.exit(problems.length ? 1 : 0);
