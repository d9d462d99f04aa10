/** What a browser reads as raw text or by other rules than HTML's; none of it is ever shown. */
const OTHER =
  /<(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext|template|select|svg|math)\b[^]*?(?:<\/\1\s*>|$)/gi;

/** HTML without comments, declarations and what is never shown; undefined when taking them out puts new ones together. */
export function withoutHidden(html: string): string | undefined {
  const rest = html
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(OTHER, '')
    .replace(/<[!?][^>]*>/g, '');
  return /<[!?]/.test(rest) || rest.search(OTHER) >= 0 ? undefined : rest;
}

/** A tag and its attributes, as the tokenizer of HTML reads them (HTML, 13.2.5). */
const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
const ATTRIBUTE = /[\s/]*(?:=?[^\s/>=]+|=)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/y;

const CLOSED_BY_ITSELF = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr)$/i;

export interface HtmlSize {
  readonly elements: number;
  /** Nesting, at most, of elements that don't close by themselves. */
  readonly depth: number;
  /** Of one tag, at most. */
  readonly attributes: number;
}

/** How large `html`, which is {@link withoutHidden}, would be as a tree: in one pass, before a browser builds it. */
export function measureHtml(html: string): HtmlSize {
  let elements = 0;
  let now = 0;
  let depth = 0;
  let attributes = 0;
  TAG.lastIndex = 0;
  for (let tag; (tag = TAG.exec(html));) {
    let own = 0;
    ATTRIBUTE.lastIndex = TAG.lastIndex;
    for (let end = TAG.lastIndex; ATTRIBUTE.test(html) && ATTRIBUTE.lastIndex > end; own++) TAG.lastIndex = end = ATTRIBUTE.lastIndex;
    attributes = Math.max(attributes, own);
    if (!tag[1]) elements++;
    if (!CLOSED_BY_ITSELF.test(tag[2]!)) now = Math.max(0, now + (tag[1] ? -1 : 1));
    depth = Math.max(depth, now);
  }
  return { elements, depth, attributes };
}
