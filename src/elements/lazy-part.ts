import type { ReactiveControllerHost } from 'lit';

/** Code that few elements need: loaded when its host first needs it. The host is updated when it is there. */
export class LazyPart<Part> {
  /** Undefined until it is loaded. */
  value: Part | undefined;
  /** True if it could not be loaded: the host must work without it. */
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  readonly #onFailure: (error: unknown) => void;
  #started = false;

  /** @param onFailure is called once if it can't be loaded. */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>, onFailure: (error: unknown) => void) {
    this.#host = host;
    this.#load = load;
    this.#onFailure = onFailure;
  }

  /** Starts loading it, at the first call only, and updates the host when that has succeeded or failed. */
  async load(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    try {
      this.value = await this.#load();
    } catch (error) {
      this.failed = true;
      this.#onFailure(error);
    }
    this.#host.requestUpdate();
  }
}
