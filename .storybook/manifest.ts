import manifest from '../dist/custom-elements.json';

interface Declaration {
  readonly members?: readonly { readonly privacy?: string; readonly static?: boolean; readonly attribute?: string }[];
}

/** What a page may use. A property with an attribute has one row in the tables, not two. */
const open = ({ members = [], ...declaration }: Declaration): Declaration => ({
  ...declaration,
  members: members.filter(({ privacy = 'public', static: ofClass, attribute }) => privacy === 'public' && !ofClass && !attribute),
});

/** The custom-elements manifest as the tables show it. */
export const publicManifest = {
  ...manifest,
  modules: manifest.modules.map((module) => ({ ...module, declarations: (module.declarations as Declaration[]).map(open) })),
};
