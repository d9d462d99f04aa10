import type { ReactiveControllerHost } from 'lit';

/** Code that few elements need: fetched when its host first asks for it, and used when it is here. */
export class LazyPart<Part> {
  /** Undefined until it is here. */
  value: Part | undefined;
  /** It could not be had: its host does without. */
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  readonly #onFailure: (error: unknown) => void;
  #loading: Promise<void> | undefined;

  /** @param onFailure is told once why it can't be had. */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>, onFailure: (error: unknown) => void) {
    this.#host = host;
    this.#load = load;
    this.#onFailure = onFailure;
  }

  /** Asks for it, once, and updates the host when it is known how that went. */
  load(): void {
    this.#loading ??= this.#run();
  }

  async #run(): Promise<void> {
    try {
      this.value = await this.#load();
    } catch (error) {
      this.failed = true;
      this.#onFailure(error);
    }
    this.#host.requestUpdate();
  }
}
