/** The tree that `element` stands in, and those around it: the root of each, and what stands there for the element. */
export function* treeScopesAround(element: Element): Generator<readonly [root: Node, place: Element]> {
  for (let place: Element | undefined = element; place;) {
    const root: Node = place.getRootNode();
    yield [root, place];
    place = root instanceof ShadowRoot ? root.host : undefined;
  }
}
