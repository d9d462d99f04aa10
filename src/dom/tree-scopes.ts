/**
 * The node trees around `element`, from its own outwards through shadow roots: the root of each, and the element itself or the shadow host
 * that contains it there.
 */
export function* treeScopesAround(element: Element): Generator<readonly [root: Node, place: Element]> {
  for (let place: Element | undefined = element; place;) {
    const root: Node = place.getRootNode();
    yield [root, place];
    place = root instanceof ShadowRoot ? root.host : undefined;
  }
}
