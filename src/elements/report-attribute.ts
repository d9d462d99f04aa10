import { mountOf } from '../dom/mount-of.js';
import { attributesOf } from './attributes-of.js';

/** Attributes that many pages have on any element. */
const USUAL = /^(class|dir|hidden|id|item\w+|lang|part|role|slot|style|tabindex|title|translate|(aria|data)-.*)$/;

/** Warns of an attribute that the element can't use. What knows the words is loaded only then. */
export function reportAttribute(element: Element, name: string, value: unknown): void {
  // Without it nobody is warned; the widget does the same.
  import('./author-warnings.js').then(({ warnOfAttribute }) => warnOfAttribute(element, name, String(value))).catch(() => {});
}

/**
 * Warns of attributes whose values nothing reads: unknown ones, those that lack `data-` or have it where they should not, and flags with
 * a value.
 */
export function reportOddAttributes(element: Element): void {
  const known = attributesOf(element);
  for (const { name, value } of element.attributes) {
    const type = known[name.replace(/^data-/, '')];
    if (type ? name.startsWith('data-') || (type.kind === 'flag' && value && !type.values?.includes(value)) : !USUAL.test(name))
      reportAttribute(element, name, value);
  }
  for (const { name, value } of mountOf(element)?.attributes ?? []) if (known[name]) reportAttribute(element, name, value);
}
