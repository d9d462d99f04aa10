const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as HTML writes it, in an element or in an attribute's value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => REFERENCES[letter]!);
