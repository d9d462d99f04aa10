import { isCredit } from './is-credit.js';
import { dateOfLine } from './date-line.js';
import { isLetterhead } from './letterhead.js';

/** True for a line that is no part of a paragraph, though no blank line parts it from the next. */
export const standsAlone = (line: string): boolean => Boolean(dateOfLine(line)) || isCredit(line) || isLetterhead(line);
