/** Those who have written an article. */
const AUTHOR = 'oleh|ditulis oleh|penulis|reporter|pewarta|wartawan|jurnalis|kontributor|by|written by|author|writer';

/** Those who have made the rest of it. */
const OTHERS =
  'editor|penyunting|redaktur|foto(?:grafer)?(?: oleh)?|photo|teks|text|naskah|video(?:grafer)?|sumber(?: foto)?|source|grafis|ilustrasi|dok(?:umentasi)?\\.?|credit|kredit|copyright|hak cipta|humas';

/** What a picture shows. */
const CAPTION = 'keterangan(?: (?:foto|gambar))?|ket\\.?(?: ?(?:foto|gambar))?|caption|teks foto|foto|gambar|photo';

const role = `(?:${AUTHOR}|${OTHERS}|${CAPTION})`;

/** No line of credits is longer. */
const MAX_CREDIT_CHARACTERS = 160;

/** `Reporter: Ani`, `Penulis/Editor : Ani`, `(Foto: Humas)`. */
const CREDIT = new RegExp(`^[(\\[]?\\s*${role}(?:\\s*(?:[/&,]|dan)\\s*${role})*\\s*:`, 'i');

/** A picture's line in parentheses, or with its source there: `(Dok. Humas)`, `Warga memanen padi. (Foto: Humas)`. */
const WITH_SOURCE = /^[^()]*\((?:foto|dok|dokumentasi|istimewa|ist|sumber|photo)\b[^()]*\)\.?$/i;

/** A byline without a colon: `Oleh Budi Santoso`. */
const BYLINE = /^(?:oleh|by)\s+[\p{L}.'’]+(?:,? [\p{L}.'’]+){0,4}$/iu;

/** Where the next role begins: `Reporter: Ani | Editor: Budi`, not within `Penulis/Editor: Ani` or `Foto oleh: Ani`. */
const NEXT_ROLE = new RegExp(String.raw`(?<![/&]\s*|foto|ditulis)(?:\s*[|;,•–—-]\s*|\s+)(?=${role}(?:\s*[/&]\s*${role})*\s*:)`, 'iu');

/** True for a line that says who has made the article, or what its picture shows. */
export const isCredit = (line: string): boolean =>
  line.length <= MAX_CREDIT_CHARACTERS && (CREDIT.test(line) || WITH_SOURCE.test(line) || isByline(line));

const isByline = (line: string): boolean => BYLINE.test(line) && !/\s\p{Ll}/u.test(line);

/** The authors that a line names; none where it is no byline. */
export function authorsOf(line: string): string[] {
  if (line.length > MAX_CREDIT_CHARACTERS) return [];
  if (isByline(line)) return namesIn(line.replace(/^\S+\s+/, ''));
  if (!CREDIT.test(line)) return [];
  const author = new RegExp(`^[(\\[]?\\s*(?:${role}\\s*[/&]\\s*)*(?:${AUTHOR})(?:\\s*[/&]\\s*${role})*\\s*:\\s*(.*)$`, 'i');
  return line.split(NEXT_ROLE).flatMap((part) => namesIn(author.exec(part)?.[1] ?? ''));
}

/** True for a line that says who has written the article, and no more. */
export const isOnlyAuthors = (line: string): boolean =>
  authorsOf(line).length > 0 && !new RegExp(`(?<![\\p{L}])(?:${OTHERS})\\s*:`, 'iu').test(line);

/** Names, parted by commas and words; a degree is no name. */
const namesIn = (text: string): string[] =>
  text
    .replace(/\([^)]*\)|[)\]]\s*$/g, '')
    .split(/\s*(?:[|;/&•]|\s(?:dan|and)\s|,(?!\s*(?:\p{Lu}\p{Ll}{0,3}\.|M\.|S\.)))\s*/u)
    .map((name) => name.replace(/^[\s.,–—-]+|[\s,–—-]+$/g, ''))
    .filter((name) => /\p{L}/u.test(name));

/** What a picture shows, where a line says so: a name alone is that of the photographer. */
export function captionOf(line: string): string | undefined {
  const [, text] = new RegExp(`^[(\\[]?\\s*(?:${CAPTION})\\s*:\\s*(.+?)[)\\]]?$`, 'i').exec(line) ?? [];
  const caption = text?.replace(/\s*\((?:foto|dok|istimewa|ist|sumber|photo)\b[^()]*\)?\.?$/i, '').trim();
  return caption && caption.split(' ').some((word) => /^\p{Ll}/u.test(word)) ? caption : undefined;
}
