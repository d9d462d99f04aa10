/** The language of a tag; some devices write the old code of Indonesian, and underscores. */
const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!.replace(/^in$/, 'id');

/** A voice of the device for a language, one that needs no network if there is any; undefined where it has none. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices().filter(({ lang }) => languageOf(lang) === languageOf(language)) ?? [];
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** Calls `listener` when the device has other voices, which come late; returns the function that ends it. */
export function onVoicesChanged(listener: () => void): () => void {
  const voices = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  voices?.addEventListener?.('voiceschanged', listener);
  return () => voices?.removeEventListener?.('voiceschanged', listener);
}

/** Speaks pieces of a text one after the other; stopped, it goes on from where it was. */
export class Speaker {
  readonly #changed: () => void;
  #pieces: readonly string[] = [];
  #next = 0;
  /** The one that is spoken: Chrome never ends what nothing refers to. */
  #utterance: SpeechSynthesisUtterance | undefined;

  /** @param changed is called when it begins and when it ends. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get speaking(): boolean {
    return Boolean(this.#utterance);
  }

  /** What is to be spoken next time, from its beginning. */
  load(pieces: readonly string[]): void {
    this.stop();
    this.#pieces = pieces;
    this.#next = 0;
  }

  start(voice: SpeechSynthesisVoice): void {
    // The page has one mouth: what another article says ends.
    speechSynthesis.cancel();
    // Some browsers go on speaking on the next page.
    addEventListener('pagehide', this.stop);
    this.#speak(voice);
    this.#changed();
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
    utterance.onerror = () => utterance === this.#utterance && this.#end();
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  #end(): void {
    this.#utterance = undefined;
    removeEventListener('pagehide', this.stop);
    this.#changed();
  }
}
