import { isHidden } from './is-hidden.js';
import { embedKind, embedOf, EMBED_TAGS, type EmbedKind, type Embed } from './embeds.js';
import { VisiblePictures, type PictureVisitor } from './visible-pictures.js';
import { VOID_ELEMENTS } from './void-elements.js';
import { withoutShortcodes } from './shortcodes.js';
import { visitHtml, type Attributes } from './tokenizer.js';
import { ElementDepth } from './element-depth.js';

/** Called with what a reader would see of some HTML, in order. */
export interface VisibleHtmlVisitor extends PictureVisitor {
  /** A start tag. If the method returns false, nothing further is visited. */
  open(name: string, attributes: Attributes): unknown;
  close(name: string): void;
  /** An embedded player or frame. */
  media?(kind: EmbedKind, address: string, title: string): void;
}

/** Elements whose content is not shown, or not shown as HTML. */
const HIDDEN = new Set('script style template title textarea select svg math xmp noembed noframes plaintext button datalist'.split(' ')); // prettier-ignore
const IMAGES = new Set(['img', 'amp-img', 'image']);

/**
 * Calls `visitor` with what `html` shows: no comments, scripts or hidden elements; pictures with the address that lazy loading would set;
 * embeds with their address.
 */
export function visitVisibleHtml(html: string, visitor: VisibleHtmlVisitor): void {
  const pictures = new VisiblePictures(visitor);
  /** The element that is being skipped with all its content, and the embed that it is, if any. */
  let skipped: ElementDepth | undefined;
  let embed: Embed | undefined;

  const endSkipped = (): void => {
    if (embed?.address && !embed.isHidden) visitor.media?.(embedKind(embed), embed.address, embed.title);
    skipped = embed = undefined;
  };
  const isShown = (): boolean => !skipped && !pictures.inNoscript;

  visitHtml(html, {
    open(name, attributes) {
      // A paragraph ends where the next one starts.
      if (skipped?.name === 'p' && name === 'p') endSkipped();
      if (skipped) {
        skipped.open(name);
        if (embed && name === 'source') embed.address ||= attributes.src ?? '';
      } else if (EMBED_TAGS.has(name)) {
        skipped = new ElementDepth(name);
        embed = embedOf(name, attributes, pictures.inNoscript);
        if (attributes.poster) pictures.poster ??= attributes.poster;
        if (VOID_ELEMENTS.has(name)) endSkipped();
      } else if (HIDDEN.has(name) || (isHidden(attributes) && !VOID_ELEMENTS.has(name))) skipped = new ElementDepth(name);
      else if (name === 'noscript') pictures.inNoscript = true;
      else if (IMAGES.has(name)) {
        if (!isHidden(attributes)) pictures.add(attributes);
      } else if (isShown()) return visitor.open(name, attributes);
      return true;
    },
    close(name) {
      const where = skipped?.close(name);
      if (where === 'inside') return;
      if (where) endSkipped();
      if (where === 'out') return;
      if (name === 'noscript') pictures.inNoscript = false;
      else if (isShown() && !IMAGES.has(name)) visitor.close(name);
    },
    text(source) {
      if (isShown()) visitor.text(withoutShortcodes(source));
    },
  });
  endSkipped();
  pictures.end();
}
