/**
 * What UTF-8 looks like that was read as windows-1252 (`Ã©`, `â€œ`, `Â `), and what stands where bytes are no text at all. Each is a pair
 * of letters that no language writes.
 */
const MISREAD = /Ã[\x80-\xbfƒ†-•ŠšŽžŸ‚„…‰‹]|Â[\x80-\xbf]|â€|ðŸ|\ufffd/;

/** Characters that are quoted around the place. */
const AROUND = 12;

/** Where a text was read in a wrong encoding, some letters around it; undefined where it wasn't. */
export function misreadText(text: string): string | undefined {
  const at = text.search(MISREAD);
  return at < 0 ? undefined : text.slice(Math.max(0, at - AROUND), at + AROUND).trim();
}
