/** A character that is visible: no white space, and none of the invisible characters that editors insert. */
const VISIBLE_CHARACTER = /[^\s\p{Cf}\u2800\u3164]/u;

/** True for a node that shows text or an image. Line breaks and empty paragraphs, which editors leave behind, don't count. */
function isVisible(node: Node): boolean {
  if (node instanceof Text) return VISIBLE_CHARACTER.test(node.data);
  if (!(node instanceof Element) || node.matches('[hidden], script, style, template, noscript')) return false;
  return node.matches('img, picture, svg, video, audio, canvas, iframe, object, embed, input, button') || hasFallbackContent(node);
}

/** True where `host` has children that can be shown when there is no news. */
export const hasFallbackContent = (host: Element): boolean => [...host.childNodes].some(isVisible);
