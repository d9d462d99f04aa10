import { warn } from '../dom/warn.js';

/** `value` if it is one of `allowed`; else the first of them, with a warning unless `value` is empty. */
export function oneOf<T extends string>(element: Element, attribute: string, value: string | null | undefined, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (!found && value) warn(element, attribute, value, `unknown; it may be ${allowed.join(', ')}.`);
  return found ?? allowed[0]!;
}
