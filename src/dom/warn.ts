const said = new Set<string>();

/** One console warning for the page's developer that names element, attribute (if one is at fault) and value; never the same twice. */
export function warn(element: Element, attribute: string, value: unknown, problem: string): void {
  const text = `<${element.localName}${attribute && ` ${attribute}="${String(value)}"`}>: ${problem}`;
  if (!said.has(text)) console.warn(text);
  said.add(text);
}
