/** What an editor adds where nothing is: spaces of every kind, and characters that have no shape. */
const SHAPE = /[^\s\p{Cf}\u2800\u3164]/u;

/** True where `node` shows a reader something: words or a picture. Editors leave line breaks and empty paragraphs between tags. */
function shows(node: Node): boolean {
  if (node instanceof Text) return SHAPE.test(node.data);
  if (!(node instanceof Element) || node.matches('[hidden], script, style, template, noscript')) return false;
  return node.matches('img, picture, svg, video, audio, canvas, iframe, object, embed, input, button') || hasFallbackContent(node);
}

/** True where the children of `host` can stand in for the news. */
export const hasFallbackContent = (host: Element): boolean => [...host.childNodes].some(shows);
