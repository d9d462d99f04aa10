import { en } from './en.js';
import { id } from './id.js';
import type { CommandWords } from './words.js';

const languages: Readonly<Record<string, CommandWords>> = { id, en };

/** POSIX names of languages, such as `en_US.UTF-8`. `C` is none: servers set it for the order of letters, not to be spoken to in English. */
const ofEnvironment = ({ LC_ALL, LC_MESSAGES, LANG } = process.env): string =>
  [LC_ALL, LC_MESSAGES, LANG].find((name) => name && !/^(C|POSIX)\b/.test(name)) ?? '';

/** The words of the language that is `asked` for, else of the environment's, else those of `standard`. */
export function pickWords(standard: CommandWords['lang'], asked = ofEnvironment()): CommandWords {
  const language = asked.toLowerCase().split(/[-_.@]/)[0]!;
  return languages[Object.hasOwn(languages, language) ? language : standard]!;
}
