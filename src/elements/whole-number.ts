import { warn } from '../dom/warn.js';

/** `value` if it is a whole number from `min` to `max`; else `otherwise`, with a warning. */
export function wholeNumber(element: Element, attribute: string, value: number, min: number, max: number, otherwise: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  warn(element, attribute, value, `not a whole number from ${min} to ${max}.`);
  return otherwise;
}
