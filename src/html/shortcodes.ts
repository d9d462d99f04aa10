/** A shortcode of WordPress, which shows where its plugin is gone: `[vc_row css="…"]`, `[/vc_row]`. */
const SHORTCODE = /\[(\/?)([a-z][\w-]*)(\s[^[\]]*)?\/?\]/g;

/** Those that stand without attributes and without an end; plugins have an underscore in their names. */
const ALONE = /_|^(gallery|playlist|toc|contact-form-7)$/;

/** Those around an address, which is no word either. */
const EMBEDS = /\[(embed|audio|video|youtube)(?:\s[^[\]]*)?\]\s*https?:[^\s[\]]*\s*\[\/\1\]/g;

/** `text` without shortcodes; what stands between two of them stays, and so do the brackets of a newsroom. */
export function withoutShortcodes(text: string): string {
  if (!text.includes('[')) return text;
  const closed = new Set(Array.from(text.matchAll(SHORTCODE), ([, slash, name]) => slash && name));
  return text
    .replace(EMBEDS, ' ')
    .replace(SHORTCODE, (whole, slash: string, name: string, attributes = '') =>
      slash || ALONE.test(name) || attributes.includes('=') || closed.has(name) ? ' ' : whole,
    );
}
