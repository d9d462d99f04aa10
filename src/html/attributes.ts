/** Attributes by name, their values as written, references and all. */
export type Attributes = Readonly<Record<string, string>>;

/** An attribute, by HTML's white space (13.2.5.32 to 13.2.5.37); a quote that is not closed leads to the end of all. */
const ATTRIBUTE =
  /[ \n\t\f\r/]*([^ \n\t\f\r/>][^ \n\t\f\r/>=]*)(?:[ \n\t\f\r]*=[ \n\t\f\r]*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^ \n\t\f\r>]*)))?/y;

/** The rest of a tag after its name. */
export interface TagRest {
  readonly attributes: Attributes;
  /** Where it ends, behind its `>`. */
  readonly end: number;
  /** It ends with `/>`. */
  readonly closed: boolean;
}

/** Reads the rest of the tag whose name ends at `at`; undefined for a tag that never ends. */
export function readAttributes(markup: string, at: number): TagRest | undefined {
  const attributes: Record<string, string> = {};
  for (ATTRIBUTE.lastIndex = at; ; at = ATTRIBUTE.lastIndex) {
    const found = ATTRIBUTE.exec(markup);
    if (!found) break;
    const [, written, double, single, bare] = found;
    const name = written!.toLowerCase();
    // The first of a name counts (HTML, 13.2.5.33). `__proto__` is no attribute that anybody needs.
    if (!(name in attributes)) attributes[name] = double ?? single ?? bare ?? '';
  }
  // No more than spaces and slashes stand before it.
  const end = markup.indexOf('>', at);
  return end < 0 ? undefined : { attributes, end: end + 1, closed: markup.slice(at, end).includes('/') };
}
