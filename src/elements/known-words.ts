import { attributesOf } from './attributes-of.js';
import { reportAttribute } from './report-attribute.js';

/** The words of an attribute that it may have, each once, in their order; unknown ones are left out, with a warning. Empty without any. */
export function knownWords<T extends string>(element: Element, attribute: string, value: string | null | undefined): T[] {
  const { values } = attributesOf(element)[attribute] as unknown as { values: readonly T[] };
  const words = new Set((value ?? '').split(/\s+/).filter(Boolean));
  const isKnown = (word: string): word is T => (values as readonly string[]).includes(word);
  if (![...words].every(isKnown)) reportAttribute(element, attribute, value);
  return [...words].filter(isKnown);
}
