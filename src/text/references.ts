/** The names that news texts use, each before its character; HTML has two thousand. */
const NAMED = new Map(
  Array.from(
    'amp&lt<gt>quot"apos\'nbsp hellip…ndash–mdash—lsquo‘rsquo’ldquo“rdquo”laquo«raquo»bull•middot·deg°times×'.matchAll(/(\w+)(\W)/g),
    ([, name, character]) => [name!, character!],
  ),
);

/** Decodes the character references of news texts, once; `other` says what becomes of the rest, which stay as written without it. */
export function decodeReferences(text: string, other: (reference: string) => string = (reference) => reference): string {
  return text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex: string, digits: string, name?: string) => {
    if (name) return NAMED.get(name) ?? other(whole);
    const code = parseInt(digits, hex ? 16 : 10);
    // Below are control characters, above are halves of surrogate pairs and what takes two of them.
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) ? String.fromCharCode(code) : other(whole);
  });
}
