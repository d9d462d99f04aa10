/** What is known of an article that decides whether readers may have it. */
export interface Release {
  /** True where somebody has marked it as not meant for readers (yet). */
  readonly draft?: boolean;
  /** Before this it is under embargo. */
  readonly from?: Date | undefined;
  /** From this on it is no longer published. */
  readonly until?: Date | undefined;
}

/** Articles of a source that were held back, and when the next of them, or of those that were let through, changes sides. */
export interface Held {
  readonly drafts: number;
  readonly embargoed: number;
  readonly expired: number;
  readonly next?: Date;
}

/** Nothing is held. */
export const NOTHING_HELD: Held = { drafts: 0, embargoed: 0, expired: 0 };

/** What several sources hold back, together. */
export const allHeld = (several: readonly Held[]): Held =>
  several.reduce((sum, { drafts, embargoed, expired, next }) => ({
    drafts: sum.drafts + drafts,
    embargoed: sum.embargoed + embargoed,
    expired: sum.expired + expired,
    ...earlier(sum.next, next),
  }), NOTHING_HELD); // prettier-ignore

const earlier = (one: Date | undefined, other: Date | undefined): { readonly next?: Date } => {
  const next = one && other ? (one < other ? one : other) : (one ?? other);
  return next ? { next } : {};
};

/** Lets through what is for readers at `now`, and counts what is not. One for each source and build. */
export class Gate {
  #held: Held = NOTHING_HELD;

  constructor(readonly now: Date) {}

  get held(): Held {
    return this.#held;
  }

  /** True when readers may have the article now. */
  admits({ draft, from, until }: Release): boolean {
    const { now } = this;
    if (draft) this.#count('drafts');
    else if (until && until <= now) this.#count('expired');
    else if (from && from > now) this.#count('embargoed', from);
    else {
      this.#held = { ...this.#held, ...earlier(this.#held.next, until) };
      return true;
    }
    return false;
  }

  #count(kind: 'drafts' | 'embargoed' | 'expired', next?: Date): void {
    this.#held = { ...this.#held, [kind]: this.#held[kind] + 1, ...earlier(this.#held.next, next) };
  }
}
