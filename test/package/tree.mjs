// What assistive technology is given: the browser's own accessibility tree, of one widget.

/** One node, as far as tests ask. */
const plain = ({ role, name, description, properties = [], backendDOMNodeId }) => ({
  role: role?.value,
  name: name?.value ?? '',
  description: description?.value ?? '',
  dom: backendDOMNodeId,
  ...Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
});

/** The nodes below `selector` that are announced, each with those below it in `children`. */
export async function tree(page, selector) {
  page.cdp ??= await page.createCDPSession();
  const { root } = await page.cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await page.cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await page.cdp.send('DOM.describeNode', { nodeId });
  const { nodes } = await page.cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const below = ({ childIds = [] }) =>
    childIds
      .map((id) => byId.get(id))
      .filter(Boolean)
      .flatMap((child) => (child.ignored ? below(child) : { ...plain(child), children: below(child) }));
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  return start ? below(start) : [];
}

/** The nodes of `role` in a tree, in their order. */
export const all = (nodes, role) => nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...all(node.children, role)]);

/** The words of a tree, as they are read. */
export const words = (nodes) => nodes.map((node) => (node.role === 'StaticText' ? node.name : words(node.children))).join(' ');

/** What has the focus: its role and its name; undefined where it is lost. */
export async function focused(page) {
  page.cdp ??= await page.createCDPSession();
  const { nodes } = await page.cdp.send('Accessibility.getFullAXTree');
  const found = nodes.map(plain).filter(({ role, focused }) => focused && role !== 'RootWebArea');
  return found.at(-1) && { role: found.at(-1).role, name: found.at(-1).name };
}

/** Presses Tab from the page's start to its end. @returns every stop, as it is announced. */
export async function tabStops(page) {
  const stops = [];
  for (let stop; stops.length < 100;) {
    await page.keyboard.press('Tab');
    stop = await focused(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
