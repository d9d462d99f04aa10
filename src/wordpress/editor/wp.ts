/** What a component gives. */
export interface View {
  readonly type: unknown;
}

type Child = View | string | false | undefined | readonly Child[];
export type Component<Props> = (props: Props) => View | null;
/** A component of the editor: its properties are in the handbook of blocks. */
type EditorComponent = Component<Readonly<Record<string, unknown>>>;

/** The icon of a block. */
export type Icon = View;

export type Attributes = Readonly<Record<string, unknown>>;

export interface EditProps {
  readonly attributes: Attributes;
  readonly setAttributes: (changed: Attributes) => void;
}

/** What the editor knows of a block, from `block.json`. */
export interface BlockSettings {
  readonly variations?: readonly { readonly name: string; readonly icon?: Icon | string }[];
}

/** What is used of the editor. It is all in the page already: React is WordPress’ own, of whichever version. */
interface Wp {
  readonly blocks: {
    registerBlockType(
      name: string,
      settings: { readonly icon: Icon; readonly edit: Component<EditProps>; readonly save: () => null },
    ): unknown;
    /** With its title in the language of the editor. */
    getBlockType(name: string): { readonly title: string } | undefined;
  };
  readonly element: {
    createElement<Props extends object>(type: string | Component<Props>, props?: Props | null, ...children: Child[]): View;
    useEffect(effect: () => void | (() => void), inputs?: readonly unknown[]): void;
    useRef<Value>(value: Value): { current: Value };
    useState<Value>(value: Value): readonly [Value, (value: Value) => void];
  };
  readonly hooks: {
    addFilter(hook: 'blocks.registerBlockType', owner: string, change: (settings: BlockSettings, name: string) => BlockSettings): void;
  };
  readonly blockEditor: {
    readonly InspectorControls: EditorComponent;
    readonly InspectorAdvancedControls: EditorComponent;
    useBlockProps(): object;
  };
  readonly components: Readonly<
    Record<
      'CheckboxControl' | 'Disabled' | 'ExternalLink' | 'PanelBody' | 'Placeholder' | 'SelectControl' | 'TextControl' | 'ToggleControl',
      EditorComponent
    >
  >;
  readonly i18n: { __(text: string, domain: string): string };
}

declare global {
  interface Window {
    readonly wp: Wp;
  }
}

export const { blocks, blockEditor, components, element, hooks, i18n } = window.wp;
export const { createElement: h } = element;
