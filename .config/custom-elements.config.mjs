const choices = new Map();

/** The default of `limit` is the static field `defaultLimit`, of the class itself or else of the one that it extends. */
function defaultOf({ name }, { members = [], superclass }, declarations) {
  const field = `default${name[0].toUpperCase()}${name.slice(1)}`;
  const found = members.find((member) => member.static && member.name === field && member.default);
  if (found) return found.default;
  const parent = declarations.find((other) => other.name === superclass?.name);
  return parent && defaultOf({ name }, parent, declarations);
}

/** The attribute says what its property says, and an event without a name in the JSDoc is the analyzer's guess. */
const tidy = {
  name: 'tidy',
  /** What the names of types stand for that are a choice of texts: editors offer them. */
  collectPhase({ ts, node }) {
    if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type) && node.type.types.every(ts.isLiteralTypeNode))
      choices.set(node.name.text, node.type.getText());
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const declarations = modules.flatMap(({ declarations = [] }) => declarations);
    for (const declaration of declarations) {
      const { attributes, members = [], events } = declaration;
      for (const field of members) field.default = defaultOf(field, declaration, declarations) ?? field.default;
      for (const attribute of attributes ?? []) {
        const field = members.find(({ name }) => name === attribute.fieldName);
        for (const key of ['type', 'description', 'default']) if (field?.[key]) attribute[key] ??= field[key];
        const choice = choices.get(attribute.type?.text);
        if (choice) attribute.parsedType = field.parsedType = { text: choice };
      }
      if (events) declaration.events = events.filter(({ description }) => description);
    }
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/define.ts', 'src/define/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tidy],
};
