import yoctoSpinner, { type Spinner } from 'yocto-spinner';
import type { CommandWords } from './words/words.js';

/** Steps that follow sooner than this are not shown: nobody could read them. */
const MIN_STEP_INTERVAL_MS = 100;

/** Reports progress on standard error: steps on a terminal only, results unless quiet, problems always. */
export class Reporter {
  readonly #quiet: boolean;
  #spinner: Spinner | undefined;
  #shownAt = 0;

  constructor(
    readonly words: CommandWords,
    { quiet }: { quiet: boolean },
  ) {
    this.#quiet = quiet;
  }

  /** Shows what is being done now. */
  step(text: string): void {
    if (this.#quiet || !process.stderr.isTTY || Date.now() - this.#shownAt < MIN_STEP_INTERVAL_MS) return;
    this.#shownAt = Date.now();
    this.#spinner ??= yoctoSpinner({ stream: process.stderr, handleSignals: false }).start();
    this.#spinner.text = text;
  }

  /** Reports a result. */
  done(text: string): void {
    if (!this.#quiet) this.problem(text);
  }

  /** Reports what somebody has to attend to, even when quiet. */
  problem(text: string): void {
    this.#spinner?.stop();
    this.#spinner = undefined;
    process.stderr.write(`${text}\n`);
  }
}
