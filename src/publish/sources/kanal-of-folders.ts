import { parseDate } from '../../text/parse-date.js';

/** A year, a month or a day in numbers: `2025`, `06`, `2025-06-12`. */
const NUMBERS = /^\d[\d\s_.-]*$/;

/** The name of a month, with its number before it or a year around it. */
const isMonth = (name: string): boolean => {
  const [word, ...others] = name.split(/[\s_.-]+/).filter((part) => !/^\d+$/.test(part));
  return word !== undefined && !others.length && parseDate(`1 ${word} 2000`) !== undefined;
};

/** The kanal that folders name, the outermost first: `seni-budaya/2025/06` is "Seni budaya". Years and months are none. */
export function kanalOfFolders(folders: readonly string[]): string | undefined {
  const folder = folders.find((name) => !NUMBERS.test(name) && !isMonth(name));
  const words = folder?.replace(/[-_]+/g, ' ').trim();
  return words && words.charAt(0).toUpperCase() + words.slice(1);
}
