/** A shortcode of WordPress, such as `[vc_row css="…"]` or `[/vc_row]`. It is left in the text when its plugin has been removed. */
const SHORTCODE = /\[(\/?)([a-z][\w-]*)(\s[^[\]]*)?\/?\]/g;

/** Shortcodes that need neither attributes nor an end: known ones, and names with an underscore, as plugins have them. */
const STANDALONE = /_|^(gallery|playlist|toc|contact-form-7)$/;

/** Shortcodes around an address; the address is removed with them. */
const EMBED = /\[(embed|audio|video|youtube)(?:\s[^[\]]*)?\]\s*https?:[^\s[\]]*\s*\[\/\1\]/g;

/** Removes shortcodes. The text between two of them is kept, and so are square brackets that belong to the text. */
export function withoutShortcodes(text: string): string {
  if (!text.includes('[')) return text;
  const closed = new Set(Array.from(text.matchAll(SHORTCODE), ([, slash, name]) => slash && name));
  return text
    .replace(EMBED, ' ')
    .replace(SHORTCODE, (whole, slash: string, name: string, attributes = '') =>
      slash || STANDALONE.test(name) || attributes.includes('=') || closed.has(name) ? ' ' : whole,
    );
}
