import { attributesOf } from './attributes-of.js';
import { reportAttribute } from './report-attribute.js';

/** `value` if it is a whole number that the attribute may have; else its default, with a warning. */
export function wholeNumber(element: Element, attribute: string, value: number): number {
  const type = attributesOf(element)[attribute] as { min: number; max: number; default: number };
  if (Number.isInteger(value) && value >= type.min && value <= type.max) return value;
  reportAttribute(element, attribute, value);
  return type.default;
}
