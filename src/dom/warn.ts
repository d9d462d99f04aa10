const said = new Set<string>();

/** One console warning for the page's developer that names element, attribute (if one is at fault) and value; never the same twice. */
export function warn(element: Element, attribute: string, value: unknown, problem: string): void {
  const text = `<${element.localName}${attribute && ` ${attribute}="${String(value)}"`}>: ${problem}`;
  if (!said.has(text)) console.warn(text);
  said.add(text);
}

/** A whole number from `min` to `max`, else `otherwise`, with a warning. */
export function wholeNumber(element: Element, attribute: string, value: number, min: number, max: number, otherwise: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  warn(element, attribute, value, `not a whole number from ${min} to ${max}.`);
  return otherwise;
}

/** `value` when it is one of `allowed`, else the first of them, with a warning. */
export function oneOf<T extends string>(element: Element, attribute: string, value: string | null | undefined, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (!found && value) warn(element, attribute, value, `unknown; it may be ${allowed.join(', ')}.`);
  return found ?? allowed[0]!;
}
