const warned = new Set<string>();

/** Writes a console warning for the page's developer that names the element, the attribute (if not empty) and its value; each only once. */
export function warn(element: Element, attribute: string, value: unknown, problem: string): void {
  const text = `<${element.localName}${attribute && ` ${attribute}="${String(value)}"`}>: ${problem}`;
  if (!warned.has(text)) console.warn(text);
  warned.add(text);
}
