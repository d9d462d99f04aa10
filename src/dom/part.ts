/** Code that an element needs and that may come after the element: a promise that can be asked without waiting, and tried again. */
export class Part<T> {
  /** The code, as soon as it is here. */
  now?: T;
  /** Why it could not be had, until it is here. */
  error?: unknown;
  #coming?: Promise<void> | undefined;

  constructor(readonly get: () => Promise<T>) {}

  /** Fetches the code; one attempt under way is shared. Resolves when it is here or can't be had, and never rejects. */
  load(): Promise<void> {
    return (this.#coming ??= this.#attempt());
  }

  async #attempt(): Promise<void> {
    try {
      this.now ??= await this.get();
      this.error = undefined;
    } catch (error) {
      this.error = error;
      this.#coming = undefined;
    }
  }
}

/** Code that is here already. */
export const atHand = <T>(code: T): Part<T> => Object.assign(new Part(async () => code), { now: code });
