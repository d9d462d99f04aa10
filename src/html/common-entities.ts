/** The entities that news texts use, as names and characters by turns; HTML has two thousand. */
const NAMED = entityTable('amp&lt<gt>quot"apos\'nbsp\xa0hellip…ndash–mdash—lsquo‘rsquo’ldquo“rdquo”laquo«raquo»bull•middot·deg°times×');

/** Reads a table that is written as a name, its character, the next name and so on. */
export function entityTable(list: string): ReadonlyMap<string, string> {
  return new Map(Array.from(list.matchAll(/(\w+)(\W)/g), ([, name, character]) => [name!, character!]));
}

/** Decodes common character references, once. All others are passed to `other`, which keeps them as written by default. */
export function decodeCommonEntities(text: string, other: (reference: string) => string = (reference) => reference): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? other(whole);
    const code = Number(decimal ?? `0x${hex}`);
    // The rest are control characters, surrogates, and characters above U+FFFF, which `fromCharCode` can't make.
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) ? String.fromCharCode(code) : other(whole);
  });
}
