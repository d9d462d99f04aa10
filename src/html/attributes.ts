/** Attributes by name. The values are not decoded: character references are as written. */
export type Attributes = Readonly<Record<string, string>>;

/** An attribute by the rules of HTML (13.2.5.32 to 13.2.5.37); an unclosed quotation mark takes the rest of the markup. */
const ATTRIBUTE =
  /[ \n\t\f\r/]*([^ \n\t\f\r/>][^ \n\t\f\r/>=]*)(?:[ \n\t\f\r]*=[ \n\t\f\r]*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^ \n\t\f\r>]*)))?/y;

/** The part of a tag after its name. */
export interface TagRest {
  readonly attributes: Attributes;
  /** The position after its `>`. */
  readonly end: number;
  /** True for a tag that ends with `/>`. */
  readonly selfClosing: boolean;
}

/** Reads the rest of the tag whose name ends at `at`; undefined for a tag without an end. */
export function readAttributes(markup: string, at: number): TagRest | undefined {
  const attributes: Record<string, string> = {};
  for (ATTRIBUTE.lastIndex = at; ; at = ATTRIBUTE.lastIndex) {
    const found = ATTRIBUTE.exec(markup);
    if (!found) break;
    const [, rawName, doubleQuoted, singleQuoted, unquoted] = found;
    const name = rawName!.toLowerCase();
    // The first attribute of a name counts (HTML, 13.2.5.33). `in` also leaves out `__proto__`, which would set the prototype.
    if (!(name in attributes)) attributes[name] = doubleQuoted ?? singleQuoted ?? unquoted ?? '';
  }
  // Between the last attribute and the `>` are only spaces and slashes.
  const end = markup.indexOf('>', at);
  return end < 0 ? undefined : { attributes, end: end + 1, selfClosing: markup.slice(at, end).includes('/') };
}
