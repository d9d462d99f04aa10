import yoctoSpinner, { type Spinner } from 'yocto-spinner';
import type { CommandWords } from './words/words.js';

/** Milliseconds between two steps that are shown: more can't be read. */
const MIN_STEP_INTERVAL_MS = 100;

/** Tells people what is done, on standard error: the steps on a terminal only, the rest unless they want quiet. */
export class Reporter {
  readonly #quiet: boolean;
  #spinner: Spinner | undefined;
  #shown = 0;

  constructor(
    readonly words: CommandWords,
    { quiet }: { quiet: boolean },
  ) {
    this.#quiet = quiet;
  }

  /** What is under way. */
  step(text: string): void {
    if (this.#quiet || !process.stderr.isTTY || Date.now() - this.#shown < MIN_STEP_INTERVAL_MS) return;
    this.#shown = Date.now();
    this.#spinner ??= yoctoSpinner({ stream: process.stderr, handleSignals: false }).start();
    this.#spinner.text = text;
  }

  /** What has come of it. */
  done(text: string): void {
    if (!this.#quiet) this.problem(text);
  }

  /** What somebody has to see to: said even when all else is quiet. */
  problem(text: string): void {
    this.#spinner?.stop();
    this.#spinner = undefined;
    process.stderr.write(`${text}\n`);
  }
}
