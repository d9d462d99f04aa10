import { attributesOf } from './attributes-of.js';
import { reportAttribute } from './report-attribute.js';

/** `value` if the attribute may have it; else its default, with a warning unless `value` is empty. */
export function oneOf<T extends string>(element: Element, attribute: string, value: T | null | undefined): T {
  const { values } = attributesOf(element)[attribute] as unknown as { values: readonly T[] };
  if (value && values.includes(value)) return value;
  if (value) reportAttribute(element, attribute, value);
  return values[0]!;
}
