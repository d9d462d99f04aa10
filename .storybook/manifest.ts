import manifest from '../dist/custom-elements.json';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly members?: readonly { readonly privacy?: string; readonly static?: boolean; readonly attribute?: string }[];
  readonly attributes?: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}

/** The type of an attribute without `undefined`, from which Storybook chooses its control. */
const withoutUndefined = (type = 'string'): string => type.replace(' | undefined', '');

/**
 * The public members of a declaration, with unique names: Storybook's table has one row for each name, and some parts and attributes have
 * the same. A property with an attribute is in the attribute's row.
 */
const publicMembers = ({ members = [], attributes = [], cssParts = [], slots = [], ...declaration }: Declaration): Declaration => ({
  ...declaration,
  members: members.filter(({ privacy = 'public', static: isStatic, attribute }) => privacy === 'public' && !isStatic && !attribute),
  attributes: attributes.map((attribute) => ({ ...attribute, type: { text: withoutUndefined(attribute.type?.text) } })),
  cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
  slots: slots.map((slot) => ({ ...slot, name: slot.name || '(children)' })),
});

/** The custom elements manifest for Storybook's tables. */
export const publicManifest = {
  ...manifest,
  modules: manifest.modules.map((module) => ({ ...module, declarations: (module.declarations as Declaration[]).map(publicMembers) })),
};
