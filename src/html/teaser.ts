import type { HtmlContent } from './html-content.js';
import { oneLine } from '../text/one-line.js';
import { withoutShortcodes } from './shortcodes.js';

/** The text of a link to the whole article ("read more"). */
const READ_MORE =
  /^[^\p{L}\d]*(?:(?:(?:(?:baca|lihat|simak|klik|info|berita|artikel)\s+)*(?:selengkapnya|lebih lanjut|lanjut|lanjutan|di ?sini)|lanjutkan membaca|(?:read|see|view|learn|find out)\s+(?:more|full|the rest|on)|continue reading|keep reading|full (?:story|article)|more)(?!\p{L})|$)/iu;

/** The sentence that WordPress adds to the texts of its feeds, in several languages: *The post … appeared first on …*. */
const WORDPRESS_FOOTER =
  /^([^]*)\b(?:The post|Artikel|Tulisan|Postingan|Pos|Berita|Kiriman) \S.{0,300}? (?:appeared first on|first appeared on|pertama kali (?:muncul|tampil|terbit|dipublikasikan) (?:pada|di)) (?:[^.!?]|[.!?](?!\s)){1,100}$/;

/** Longest sentence that WordPress adds, in characters. */
const MAX_FOOTER_CHARACTERS = 600;

/** The text of `content` as a teaser, without what the content management system has added: shortcodes, "read more", a footer. */
export function teaser(content: HtmlContent): string {
  const { lastLink } = content;
  const text = oneLine(withoutShortcodes(withoutWordPressFooter(lastLink && READ_MORE.test(lastLink) ? content.lead : content.words)))
    .replace(/[[(](…|\.\.\.)[\])]$/, '…')
    .replace(/ …$/, '…');
  // A text of punctuation only, such as the dots of an excerpt, is no teaser.
  return /[\p{L}\d]/u.test(text) ? text : '';
}

function withoutWordPressFooter(text: string): string {
  const start = Math.max(0, text.length - MAX_FOOTER_CHARACTERS);
  const before = WORDPRESS_FOOTER.exec(text.slice(start))?.[1];
  return before === undefined ? text : text.slice(0, start) + before;
}
