import { problemText } from '../../feed/problem.js';
import type { PublishProblem } from '../problem.js';
import type { CommandWords } from './words.js';

/** A problem as one sentence. */
export function problemSentence(problem: PublishProblem, words: CommandWords): string {
  const { number, cause } = problem;
  const text = problemText(cause ? { ...problem, value: problemSentence(cause, words) } : problem, words.problems);
  return number ? words.leftOut(number, text) : text;
}
