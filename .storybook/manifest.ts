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

/** What the names of types stand for, as the control of an attribute needs it. */
const plain = (type = 'string'): string => type.replace(' | undefined', '');

/**
 * What a page may use, each under a name of its own: the table has one row a name, and parts and attributes share some.
 * A property with an attribute has the attribute's row.
 */
const open = ({ members = [], attributes = [], cssParts = [], slots = [], ...declaration }: Declaration): Declaration => ({
  ...declaration,
  members: members.filter(({ privacy = 'public', static: ofClass, attribute }) => privacy === 'public' && !ofClass && !attribute),
  attributes: attributes.map((attribute) => ({ ...attribute, type: { text: plain(attribute.type?.text) } })),
  cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
  slots: slots.map((slot) => ({ ...slot, name: slot.name || '(children)' })),
});

/** The custom-elements manifest as the tables show it. */
export const publicManifest = {
  ...manifest,
  modules: manifest.modules.map((module) => ({ ...module, declarations: (module.declarations as Declaration[]).map(open) })),
};
