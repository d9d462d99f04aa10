/** The attribute says what its property says, and an event without a name in the JSDoc is the analyzer's guess. */
const tidy = {
  name: 'tidy',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
      const { attributes, members, events } = declaration;
      for (const attribute of attributes ?? []) {
        const field = members.find(({ name }) => name === attribute.fieldName);
        for (const key of ['type', 'description', 'default']) if (field?.[key]) attribute[key] ??= field[key];
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
