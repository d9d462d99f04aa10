import { Tokenizer } from 'htmlparser2';

/** Attributes by name, their values as written, references and all. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of the tokens of a markup, in their order; positions are those in the whole text. Names come in lower case. */
export interface TokenVisitor {
  /** A tag that opens; `closed` where it ends with `/>`. False ends the visit. */
  open(name: string, attributes: Attributes, end: number, closed: boolean): unknown;
  close(name: string, start: number, end: number): void;
  /** Text as written, references and all. */
  text(source: string): void;
  /** What stands in a CDATA section. HTML has none. */
  cdata?(words: string): void;
}

/** Characters of a step in XML. HTML, whose references must not be cut in two, is short enough for one. */
const STEP = 1 << 16;

const nothing = (): void => {};

/** Tells `visitor` the tokens of `markup`, read by the rules of XML or of HTML: in one pass, whatever it holds. */
export function* tokens(markup: string, rules: 'xml' | 'html', visitor: TokenVisitor): Generator<void, void> {
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';
  let ended = false;
  const slice = (start: number, end: number): string => markup.slice(start, end);
  const opened = (end: number, closed: boolean): void => {
    if (visitor.open(name, attributes, end + 1, closed) !== false) return;
    ended = true;
    tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: rules === 'xml', decodeEntities: false },
    {
      ontext: (start, end) => visitor.text(slice(start, end)),
      onopentagname: (start, end) => {
        name = slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname: (start, end) => (attribute = slice(start, end).toLowerCase()),
      onattribdata: (start, end) => (value += slice(start, end)),
      onattribend: () => {
        // The first of a name counts (HTML, 13.2.5.33). `__proto__` is no attribute that anybody needs.
        if (!(attribute in attributes)) attributes[attribute] = value;
        value = '';
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag: (start, end) => visitor.close(slice(start, end).toLowerCase(), start - 2, end + 1),
      oncdata: (start, end, offset) => visitor.cdata?.(slice(start, end - offset)),
      // Whoever needs them decoded does it: in one go, which is faster, and with no more names than it needs.
      ontextentity: nothing,
      onattribentity: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  const step = rules === 'xml' ? STEP : markup.length;
  for (let at = 0; at < markup.length && !ended; at += step) {
    if (at) yield;
    tokenizer.write(markup.slice(at, at + step));
  }
  if (!ended) tokenizer.end();
}

/** {@link tokens} of HTML, at once. */
export function visitHtml(html: string, visitor: TokenVisitor): void {
  // The tokenizer takes the name of a tag that is cut off for a word.
  const steps = tokens(html.replace(/<\/?[a-z]+$/i, ''), 'html', visitor);
  while (!steps.next().done);
}
