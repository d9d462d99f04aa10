import type { HtmlContent } from './html-content.js';
import { oneLine } from '../text/one-line.js';
import { withoutShortcodes } from './shortcodes.js';

/** A link that leads to the whole article, by its words. */
const MORE =
  /^[^\p{L}\d]*(?:(?:(?:(?:baca|lihat|simak|klik|info|berita|artikel)\s+)*(?:selengkapnya|lebih lanjut|lanjut|lanjutan|di ?sini)|lanjutkan membaca|(?:read|see|view|learn|find out)\s+(?:more|full|the rest|on)|continue reading|keep reading|full (?:story|article)|more)(?!\p{L})|$)/iu;

/** What WordPress adds to the texts of its feeds, in its translations: *The post … appeared first on …*. */
const APPEARED =
  /^([^]*)\b(?:The post|Artikel|Tulisan|Postingan|Pos|Berita|Kiriman) \S.{0,300}? (?:appeared first on|first appeared on|pertama kali (?:muncul|tampil|terbit|dipublikasikan) (?:pada|di)) (?:[^.!?]|[.!?](?!\s)){1,100}$/;

/** The end of a text, as long as what WordPress adds may be. */
const TAIL = 600;

/** The words of `content` as a teaser: without what a content management system puts around or after them. */
export function teaser(content: HtmlContent): string {
  const { lastLink } = content;
  const text = oneLine(withoutShortcodes(withoutAppeared(lastLink && MORE.test(lastLink) ? content.lead : content.words)))
    .replace(/[[(](…|\.\.\.)[\])]$/, '…')
    .replace(/ …$/, '…');
  // Nothing but the dots of an excerpt says nothing.
  return /[\p{L}\d]/u.test(text) ? text : '';
}

function withoutAppeared(text: string): string {
  const start = Math.max(0, text.length - TAIL);
  const before = APPEARED.exec(text.slice(start))?.[1];
  return before === undefined ? text : text.slice(0, start) + before;
}
