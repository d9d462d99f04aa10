/** What stands in for `lit` where the fetched parts import it: its tags, whose results the script tag's templates render. */

/** What a tagged template gives, as with Lit. */
export interface Result {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  /** What keeps its nodes in a list whose order changes; without it, its place does. */
  readonly key?: unknown;
}

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({ strings, values });

/** Lit's directive of this name: an item keeps its nodes wherever it goes. */
export const repeat = <T>(items: readonly T[], key: (item: T) => unknown, template: (item: T) => Result): Result[] =>
  items.map((item) => ({ ...template(item), key: key(item) }));

/** The script tag runs in pages only. */
export const isServer = false;

/** Renders nothing, and removes an attribute. */
export const nothing = Symbol.for('lit-nothing');

export interface Styles {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

/** Parsed when an element needs it: most pages show one or two of the five. */
export function css([cssText]: TemplateStringsArray): Styles {
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText: cssText!,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText!);
      return sheet;
    },
  };
}
