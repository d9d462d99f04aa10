/** The primary language of a tag. Some devices write underscores, and `in`, the old code of Indonesian. */
const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!.replace(/^in$/, 'id');

/** A voice of the device for a language, preferably one that needs no network; undefined where there is none. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices().filter(({ lang }) => languageOf(lang) === languageOf(language)) ?? [];
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** Calls `listener` when the list of voices has changed: browsers load it late. Returns the function that removes the listener. */
export function onVoicesChanged(listener: () => void): () => void {
  const voices = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  voices?.addEventListener?.('voiceschanged', listener);
  return () => voices?.removeEventListener?.('voiceschanged', listener);
}

/** Speaks the pieces of a text one after the other. After a stop it continues with the piece that was interrupted. */
export class Speaker {
  readonly #onChange: () => void;
  readonly #onFailure: () => void;
  #pieces: readonly string[] = [];
  #next = 0;
  /** What is being spoken. The reference is necessary: Chrome sends no `end` event for an utterance that is garbage-collected. */
  #utterance: SpeechSynthesisUtterance | undefined;

  /**
   * @param onChange is called when speaking starts and when it ends.
   * @param onFailure is called when the device can't speak: no sound, no network for a voice that needs it, a policy.
   */
  constructor(onChange: () => void, onFailure: () => void) {
    this.#onChange = onChange;
    this.#onFailure = onFailure;
  }

  get speaking(): boolean {
    return Boolean(this.#utterance);
  }

  /** Sets the text that {@link start} speaks, from its beginning. */
  load(pieces: readonly string[]): void {
    this.stop();
    this.#pieces = pieces;
    this.#next = 0;
  }

  start(voice: SpeechSynthesisVoice | undefined): void {
    if (!voice) return this.#onFailure();
    // Some browsers continue to speak after the page has been left.
    addEventListener('pagehide', this.stop);
    try {
      // `speechSynthesis` is one queue for the whole page: cancel what another article says.
      speechSynthesis.cancel();
      this.#speak(voice);
    } catch {
      this.#fail();
    }
    this.#onChange();
  }

  readonly stop = (): void => {
    if (!this.#utterance) return;
    this.#end();
    speechSynthesis.cancel();
  };

  #speak(voice: SpeechSynthesisVoice): void {
    const utterance = new SpeechSynthesisUtterance(this.#pieces[this.#next]);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => {
      if (utterance !== this.#utterance) return;
      this.#next++;
      if (this.#next < this.#pieces.length) return this.#speak(voice);
      this.#next = 0;
      this.#end();
    };
    utterance.onerror = (event?: SpeechSynthesisErrorEvent) => {
      if (utterance !== this.#utterance) return;
      // Another article or the page itself has taken the voice: that is no failure.
      if (/^(canceled|interrupted)$/.test(event?.error ?? 'canceled')) this.#end();
      else this.#fail();
    };
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  #fail(): void {
    this.#end();
    this.#onFailure();
  }

  #end(): void {
    this.#utterance = undefined;
    removeEventListener('pagehide', this.stop);
    this.#onChange();
  }
}
