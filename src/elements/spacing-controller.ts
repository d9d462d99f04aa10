import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { spacingStyles } from '../styles/spacing.js';
import { isTag } from '../tags.js';

/** All widgets of the page. */
const controllers = new Set<SpacingController>();
let frame = 0;

/** Looks around all widgets before the next frame is painted: first all are looked at, then all are changed, so that styles are computed once. */
function lookAround(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    const all = [...controllers].map((controller) => [controller, controller.isAfterWidget()] as const);
    for (const [controller, isAfterWidget] of all) controller.setRoom(isAfterWidget);
  });
}

/**
 * Gives its host room where another widget stands right before it, as if both were paragraphs. Where the page arranges them in a grid or in
 * columns, the room is the page's.
 */
export class SpacingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #hasRoom = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!controllers.size) addEventListener('resize', lookAround);
    controllers.add(this);
    lookAround();
  }

  /** The host has adopted its style sheets anew where it has taken over what a server has rendered. */
  hostUpdated(): void {
    this.setRoom(this.#hasRoom);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (!controllers.size) removeEventListener('resize', lookAround);
    lookAround();
  }

  isAfterWidget(): boolean {
    // A mount is a box around the widget. Through boxes without an edge of their own the distance is one from what is before the box.
    for (let box: Element | null = this.#host; box && isInFlow(box); box = box.parentElement) {
      if (box !== this.#host && hasEdge(box, 'top')) return false;
      const parent: Element | undefined = box.parentElement ?? (box.getRootNode() as ShadowRoot).host;
      if (!parent || /flex|grid/.test(getComputedStyle(parent).display)) return false;
      const before = shownBefore(box);
      if (before) return before instanceof Element && endsWithWidget(before);
    }
    return false;
  }

  /** Adds the style sheet with the distance to those of the host, or removes it. */
  setRoom(hasRoom: boolean): void {
    this.#hasRoom = hasRoom;
    const root = this.#host.shadowRoot;
    const sheet = spacingStyles.styleSheet;
    // In a document that it was not made in, a sheet can't be used.
    if (!root?.adoptedStyleSheets || !sheet || root.ownerDocument !== document) return;
    if (root.adoptedStyleSheets.includes(sheet) === hasRoom) return;
    const others = root.adoptedStyleSheets.filter((other) => other !== sheet);
    root.adoptedStyleSheets = hasRoom ? [...others, sheet] : others;
  }
}

/** The element or text before `node`, without what the page does not show: scripts, comments, white space. */
function shownBefore(node: Node): Node | null {
  let before = node.previousSibling;
  while (before && !isShown(before)) before = before.previousSibling;
  return before;
}

const isShown = (node: Node): boolean =>
  node instanceof Element ? getComputedStyle(node).display !== 'none' : node instanceof Text && Boolean(node.data.trim());

/** True for a box below that of what is before it. */
function isInFlow(box: Element): boolean {
  const { display, float, position } = getComputedStyle(box);
  return display === 'block' && float === 'none' && /static|relative/.test(position);
}

/** True if a box has a padding or a border between its edge and its content. */
function hasEdge(box: Element, side: 'top' | 'bottom'): boolean {
  const style = getComputedStyle(box);
  return [style.getPropertyValue(`padding-${side}`), style.getPropertyValue(`border-${side}-width`)].some((size) => parseFloat(size) > 0);
}

function endsWithWidget(element: Element): boolean {
  if (isTag(element.localName)) return true;
  if (!isInFlow(element) || hasEdge(element, 'bottom')) return false;
  const { lastChild } = element;
  const last = lastChild && (isShown(lastChild) ? lastChild : shownBefore(lastChild));
  return last instanceof Element && endsWithWidget(last);
}
