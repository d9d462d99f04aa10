import { tsImport } from 'tsx/esm/api';

const { ATTRIBUTES } = await tsImport('../src/attributes.ts', import.meta.url);

/** What editors are told of an attribute beside its description: its values as a type, and its default. */
function told(type) {
  const literal = (value) => JSON.stringify(value).replaceAll('"', "'");
  if (type.kind === 'number') return { default: String(type.default) };
  if (type.kind === 'choice') return { default: literal(type.values[0]), parsedType: { text: type.values.map(literal).join(' | ') } };
  return type.kind === 'words' && type.default.length ? { default: literal(type.default.join(' ')) } : {};
}

/** The attribute says what its property says and what the table of attributes does; an event without a name in the JSDoc is a guess. */
const tidy = {
  name: 'tidy',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
      const { attributes = [], members = [], events, tagName } = declaration;
      for (const attribute of attributes) {
        const field = members.find(({ name }) => name === attribute.fieldName);
        for (const key of ['type', 'description', 'default']) if (field?.[key]) attribute[key] ??= field[key];
        const type = ATTRIBUTES[tagName]?.[attribute.name];
        if (type) for (const what of [attribute, field]) Object.assign(what, told(type));
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
