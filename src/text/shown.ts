import { decodeHTML } from 'entities/decode';
import { isHidden } from './hidden.js';
import { kindOf, playerOf, PLAYERS, type MediaKind, type Player } from './players.js';
import { ShownPictures, type PictureVisitor } from './shown-pictures.js';
import { withoutShortcodes } from './shortcodes.js';
import { visitHtml, type Attributes } from './tokens.js';

/** What is told of the HTML that a reader sees. */
export interface ShownVisitor extends PictureVisitor {
  /** An element begins. False ends the visit. */
  open(name: string, attributes: Attributes): unknown;
  close(name: string): void;
  /** A player or a frame, of which only an address can be told. */
  media?(kind: MediaKind, address: string, title: string): void;
}

/** Elements of which nothing is shown, or by other rules than HTML's. */
const HIDDEN = new Set('script style template title textarea select svg math xmp noembed noframes plaintext button datalist'.split(' ')); // prettier-ignore
const IMAGES = new Set(['img', 'amp-img', 'image']);
/** They have no end, so nothing can be hidden in them. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Tells `visitor` what `html` shows: no comments, no scripts, nothing hidden; pictures by what they will show, players by their address. */
export function visitShown(html: string, visitor: ShownVisitor): void {
  const pictures = new ShownPictures(visitor);
  /** The element that hides all until it is closed, and how often its name is open. */
  let hiding = '';
  let depth = 0;
  let player: Player | undefined;

  const endPlayer = (): void => {
    const { address, title } = player!;
    if (address) visitor.media?.(kindOf(player!), address, title);
    player = undefined;
  };

  visitHtml(html, {
    open(name, attributes) {
      // A paragraph ends where the next begins.
      if (hiding === 'p' && name === 'p') hiding = '';
      if (hiding) {
        if (name === hiding) depth++;
        return;
      }
      if (player) {
        // A browser that plays it shows nothing else of what stands inside.
        if (name === 'source') player.address ||= attributes.src ?? '';
        return;
      }
      if (PLAYERS.has(name)) {
        player = playerOf(name, attributes, pictures.inNoscript);
        if (attributes.poster) pictures.poster ??= attributes.poster;
        if (VOID.has(name)) endPlayer();
      } else if (HIDDEN.has(name) || (isHidden(attributes) && !VOID.has(name))) {
        hiding = name;
        depth = 1;
      } else if (name === 'noscript') pictures.inNoscript = true;
      else if (IMAGES.has(name)) {
        if (!isHidden(attributes)) pictures.add(attributes);
      } else if (!pictures.inNoscript) return visitor.open(name, attributes);
      return;
    },
    close(name) {
      if (hiding) {
        if (name === hiding && !--depth) hiding = '';
      } else if (player) {
        if (name === player.name) endPlayer();
      } else if (name === 'noscript') pictures.inNoscript = false;
      else if (!pictures.inNoscript && !HIDDEN.has(name) && !IMAGES.has(name)) visitor.close(name);
    },
    text(source) {
      if (!hiding && !player && !pictures.inNoscript) visitor.text(withoutShortcodes(decodeHTML(source)));
    },
  });
  if (player) endPlayer();
  pictures.end();
}
