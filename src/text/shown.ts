import { decodeHTML } from 'entities/decode';
import { pictureKind } from './pictures.js';
import { visitHtml, type Attributes } from './tokens.js';

/** What is told of the HTML that a reader sees. */
export interface ShownVisitor {
  /** An element begins. False ends the visit. */
  open(name: string, attributes: Attributes): unknown;
  close(name: string): void;
  /** Words, their references decoded. */
  text(words: string): void;
  /** A picture worth looking at; `attributes` are those of its tag. */
  picture(src: string, srcset: string | undefined, attributes: Attributes): void;
  /** A player or a frame, of which only an address can be told. */
  media?(kind: MediaKind, address: string, title: string): void;
  /** The still picture of a player, where there is no other picture. */
  poster?(src: string): void;
}

export type MediaKind = 'video' | 'audio' | 'frame';

/** Elements of which nothing is shown, or by other rules than HTML's. */
const HIDDEN = new Set('script style template title textarea select svg math xmp noembed noframes plaintext button object applet datalist'.split(' ')); // prettier-ignore
const PLAYERS = new Set(['video', 'audio', 'iframe', 'embed']);
const IMAGES = new Set(['img', 'amp-img', 'image']);
/** They have no end, so nothing can be hidden in them. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const VIDEO = /youtu\.?be|vimeo|dailymotion|tiktok|vidio\.com|facebook\.com\/plugins\/video|\.(mp4|webm|m3u8|mov|ogv)([?#]|$)/i;
const AUDIO = /soundcloud|spotify|anchor\.fm|podcast|mixcloud|\.(mp3|ogg|oga|m4a|wav|aac)([?#]|$)/i;

const isHidden = ({ hidden, style = '', type = '' }: Attributes): boolean =>
  hidden !== undefined || type === 'hidden' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500));
const isNothing = ({ width = '', height = '' }: Attributes): boolean => /^[01](px)?$/.test(width) || /^[01](px)?$/.test(height);

interface Player {
  readonly name: string;
  address: string;
  readonly title: string;
}

function playerOf(name: string, attributes: Attributes, inNoscript: boolean): Player {
  const { src = '', title = '', 'aria-label': label = '' } = attributes;
  const address = attributes['data-src'] || attributes['data-lazy-src'] || (/^about:/.test(src) ? '' : src);
  // What has no room counts its readers.
  return { name, address: inNoscript || isHidden(attributes) || isNothing(attributes) ? '' : address, title: title || label };
}

/** Tells the pictures of a fragment: that of a placeholder may stand beside it in `noscript`. */
class Pictures {
  inNoscript = false;
  poster?: string;
  readonly #shown = new Set<string>();
  /** A placeholder waits for the picture in `noscript`, or that one for its placeholder. */
  #waiting: Attributes | 'placeholder' | undefined;

  constructor(readonly visitor: ShownVisitor) {}

  add(attributes: Attributes): void {
    const kind = pictureKind(attributes);
    if (kind.is === 'emoji') this.visitor.text(kind.words);
    else if (kind.is === 'placeholder') {
      if (this.inNoscript) return;
      const spare = this.#waiting;
      this.#waiting = 'placeholder';
      if (spare && spare !== 'placeholder') this.add(spare);
    } else if (kind.is === 'picture') {
      if (this.inNoscript && this.#shown.has(kind.src)) return;
      const spare = this.inNoscript && this.#waiting !== 'placeholder';
      this.#waiting = spare ? attributes : undefined;
      if (spare) return;
      this.#shown.add(kind.src);
      this.visitor.picture(kind.src, kind.srcset, attributes);
    }
  }

  /** A picture for which no placeholder came is shown all the same, and so is a film's where there is no other. */
  end(): void {
    this.inNoscript = false;
    if (this.#waiting && this.#waiting !== 'placeholder') this.add(this.#waiting);
    if (this.poster && !this.#shown.size) this.visitor.poster?.(this.poster);
  }
}

/** Tells `visitor` what `html` shows: no comments, no scripts, nothing hidden; pictures by what they will show, players by their address. */
export function visitShown(html: string, visitor: ShownVisitor): void {
  const pictures = new Pictures(visitor);
  /** The element that hides all until it is closed, and how often its name is open. */
  let hiding = '';
  let depth = 0;
  let player: Player | undefined;

  const endPlayer = (): void => {
    const { name, address, title } = player!;
    player = undefined;
    const kind = name === 'video' || VIDEO.test(address) ? 'video' : name === 'audio' || AUDIO.test(address) ? 'audio' : 'frame';
    if (address) visitor.media?.(kind, address, title);
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
      if (!hiding && !player && !pictures.inNoscript) visitor.text(decodeHTML(source));
    },
  });
  if (player) endPlayer();
  pictures.end();
}
