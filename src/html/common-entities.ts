/** The names that news texts use, each before its character; HTML has two thousand. */
const NAMED = entityTable('amp&lt<gt>quot"apos\'nbsp\xa0hellip…ndash–mdash—lsquo‘rsquo’ldquo“rdquo”laquo«raquo»bull•middot·deg°times×');

/** Names and characters out of a text of both by turns. */
export function entityTable(list: string): ReadonlyMap<string, string> {
  return new Map(Array.from(list.matchAll(/(\w+)(\W)/g), ([, name, character]) => [name!, character!]));
}

/** Decodes the character references of news texts, once; `other` says what becomes of the rest, which stay as written without it. */
export function decodeCommonEntities(text: string, other: (reference: string) => string = (reference) => reference): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? other(whole);
    const code = Number(decimal ?? `0x${hex}`);
    // Below are control characters, above are halves of surrogate pairs and what takes two of them.
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) ? String.fromCharCode(code) : other(whole);
  });
}
