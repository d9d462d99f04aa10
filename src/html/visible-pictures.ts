import { pictureKind } from './picture-kind.js';
import type { Attributes } from './tokenizer.js';

/** What is told of the pictures that a reader sees. */
export interface PictureVisitor {
  /** Words as written, references and all. */
  text(words: string): void;
  /** A picture worth looking at; `attributes` are those of its tag. */
  picture(src: string, srcset: string | undefined, attributes: Attributes): void;
  /** The still picture of a player, where there is no other picture. */
  poster?(src: string): void;
}

/** Tells the pictures of a fragment: that of a placeholder may stand beside it in `noscript`. */
export class VisiblePictures {
  inNoscript = false;
  poster?: string;
  readonly #shown = new Set<string>();
  /** A placeholder waits for the picture in `noscript`, or that one for its placeholder. */
  #waiting: Attributes | 'placeholder' | undefined;

  constructor(readonly visitor: PictureVisitor) {}

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
