import type { AttributeType } from '../attributes.js';

/** The types of the attributes of an element of ours, from its class. */
export const attributesOf = (element: Element): Readonly<Record<string, AttributeType | undefined>> =>
  (element.constructor as unknown as { attributes: Record<string, AttributeType> }).attributes;
