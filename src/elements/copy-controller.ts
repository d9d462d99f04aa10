import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyToClipboard } from '../dom/clipboard.js';

/** How long the answer to a copy stays, in milliseconds: time to read it twice. */
const ANSWER_MS = 4000;

/** Copies an address for its host, and holds the answer for as long as it is shown. */
export class CopyController implements ReactiveController {
  /** What became of the last copy: `by-hand` when the browser won't copy. */
  answer: 'copied' | 'by-hand' | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#say(undefined);
  }

  async copy(url: string): Promise<void> {
    this.#say(undefined);
    this.#say((await copyToClipboard(url, this.#host.shadowRoot!)) ? 'copied' : 'by-hand');
    if (this.answer === 'copied' && this.#host.isConnected) this.#timer = setTimeout(() => this.#say(undefined), ANSWER_MS);
    await this.#host.updateComplete;
    const field = this.#host.shadowRoot!.querySelector('input');
    field?.focus();
    field?.select();
  }

  #say(answer: CopyController['answer']): void {
    clearTimeout(this.#timer);
    this.answer = answer;
    this.#host.requestUpdate();
  }
}
