import { warn } from '../dom/warn.js';

/** `value` if it is a whole number from `min` to `max`; else `otherwise`, with a warning. */
export function wholeNumber(element: Element, attribute: string, value: number, min: number, max: number, otherwise: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  warn(element, attribute, value, `not a whole number from ${min} to ${max}.`);
  return otherwise;
}

/** `value` if it is one of `allowed`; else the first of them, with a warning unless `value` is empty. */
export function oneOf<T extends string>(element: Element, attribute: string, value: string | null | undefined, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (!found && value) warn(element, attribute, value, `unknown; it may be ${allowed.join(', ')}.`);
  return found ?? allowed[0]!;
}
