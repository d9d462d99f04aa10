import { isHidden } from './is-hidden.js';
import { embedKind, embedOf, EMBED_TAGS, type EmbedKind, type Embed } from './embeds.js';
import { VisiblePictures, type PictureVisitor } from './visible-pictures.js';
import { VOID_ELEMENTS } from './void-elements.js';
import { withoutShortcodes } from './shortcodes.js';
import { visitHtml, type Attributes } from './tokenizer.js';
import { ElementDepth } from './element-depth.js';

/** What is told of the HTML that a reader sees. */
export interface VisibleHtmlVisitor extends PictureVisitor {
  /** An element begins. False ends the visit. */
  open(name: string, attributes: Attributes): unknown;
  close(name: string): void;
  /** A player or a frame, of which only an address can be told. */
  media?(kind: EmbedKind, address: string, title: string): void;
}

/** Elements of which nothing is shown, or by other rules than HTML's. */
const HIDDEN = new Set('script style template title textarea select svg math xmp noembed noframes plaintext button datalist'.split(' ')); // prettier-ignore
const IMAGES = new Set(['img', 'amp-img', 'image']);

/** Tells `visitor` what `html` shows: no comments, no scripts, nothing hidden; pictures by what they will show, players by their address. */
export function visitVisibleHtml(html: string, visitor: VisibleHtmlVisitor): void {
  const pictures = new VisiblePictures(visitor);
  /** The element of which nothing that stands inside is shown. */
  let around: ElementDepth | undefined;
  let player: Embed | undefined;

  const leave = (): void => {
    if (player?.address && !player.isHidden) visitor.media?.(embedKind(player), player.address, player.title);
    around = player = undefined;
  };
  /** Asked at each tag and text before anything is made of it. */
  const isShown = (): boolean => !around && !pictures.inNoscript;

  visitHtml(html, {
    open(name, attributes) {
      // A paragraph ends where the next begins.
      if (around?.name === 'p' && name === 'p') leave();
      if (around) {
        around.open(name);
        if (player && name === 'source') player.address ||= attributes.src ?? '';
      } else if (EMBED_TAGS.has(name)) {
        around = new ElementDepth(name);
        player = embedOf(name, attributes, pictures.inNoscript);
        if (attributes.poster) pictures.poster ??= attributes.poster;
        if (VOID_ELEMENTS.has(name)) leave();
      } else if (HIDDEN.has(name) || (isHidden(attributes) && !VOID_ELEMENTS.has(name))) around = new ElementDepth(name);
      else if (name === 'noscript') pictures.inNoscript = true;
      else if (IMAGES.has(name)) {
        if (!isHidden(attributes)) pictures.add(attributes);
      } else if (isShown()) return visitor.open(name, attributes);
      return true;
    },
    close(name) {
      const where = around?.close(name);
      if (where === 'inside') return;
      if (where) leave();
      if (where === 'out') return;
      if (name === 'noscript') pictures.inNoscript = false;
      else if (isShown() && !IMAGES.has(name)) visitor.close(name);
    },
    text(source) {
      if (isShown()) visitor.text(withoutShortcodes(source));
    },
  });
  leave();
  pictures.end();
}
