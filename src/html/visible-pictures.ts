import { pictureKind } from './picture-kind.js';
import type { Attributes } from './tokenizer.js';

/** Called with the pictures that a reader would see, in order. */
export interface PictureVisitor {
  /** Text as written: character references are not decoded. */
  text(words: string): void;
  /** A picture; `attributes` are those of its tag. */
  picture(src: string, srcset: string | undefined, attributes: Attributes): void;
  /** The poster of a video, if there is no other picture. */
  poster?(src: string): void;
}

/** Finds the pictures of a fragment. The real picture of a lazy-loading placeholder may be in a `noscript` before or after it. */
export class VisiblePictures {
  inNoscript = false;
  poster?: string;
  readonly #shown = new Set<string>();
  /** What waits for its counterpart: a placeholder for the picture in `noscript`, or such a picture (its attributes) for a placeholder. */
  #waiting: Attributes | 'placeholder' | undefined;

  constructor(readonly visitor: PictureVisitor) {}

  add(attributes: Attributes): void {
    const kind = pictureKind(attributes);
    if (kind.is === 'emoji') this.visitor.text(kind.words);
    else if (kind.is === 'placeholder') {
      if (this.inNoscript) return;
      const waiting = this.#waiting;
      this.#waiting = 'placeholder';
      if (waiting && waiting !== 'placeholder') this.add(waiting);
    } else if (kind.is === 'picture') {
      if (this.inNoscript && this.#shown.has(kind.src)) return;
      const mustWait = this.inNoscript && this.#waiting !== 'placeholder';
      this.#waiting = mustWait ? attributes : undefined;
      if (mustWait) return;
      this.#shown.add(kind.src);
      this.visitor.picture(kind.src, kind.srcset, attributes);
    }
  }

  /** Visits what is left at the end: a `noscript` picture without a placeholder, and the poster of a video if there is no picture. */
  end(): void {
    this.inNoscript = false;
    if (this.#waiting && this.#waiting !== 'placeholder') this.add(this.#waiting);
    if (this.poster && !this.#shown.size) this.visitor.poster?.(this.poster);
  }
}
