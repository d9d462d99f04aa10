import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyToClipboard } from '../dom/clipboard.js';

/** Milliseconds for which the message after copying is shown: enough time to read it twice. */
const MESSAGE_MS = 4000;

/** Copies an address for its host, and keeps the result as long as the message about it is shown. */
export class CopyController implements ReactiveController {
  /** The result of the last copy: `by-hand` if the browser does not allow copying. */
  result: 'copied' | 'by-hand' | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#setResult(undefined);
  }

  async copy(url: string): Promise<void> {
    this.#setResult(undefined);
    this.#setResult((await copyToClipboard(url, this.#host.shadowRoot!)) ? 'copied' : 'by-hand');
    if (this.result === 'copied' && this.#host.isConnected) this.#timer = setTimeout(() => this.#setResult(undefined), MESSAGE_MS);
    await this.#host.updateComplete;
    const field = this.#host.shadowRoot!.querySelector('input');
    field?.focus();
    field?.select();
  }

  #setResult(result: CopyController['result']): void {
    clearTimeout(this.#timer);
    this.result = result;
    this.#host.requestUpdate();
  }
}
