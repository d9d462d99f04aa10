// What a widget is in a page, to compare with what it is in another: its nodes, and where and how they are painted.

const LOOK = [
  'color',
  'display',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'letter-spacing',
  'text-transform',
  'text-align',
];

/** For each widget of the page its shadow DOM, and per node place, size and the properties that pages most often disturb. */
export const portrait = (page) =>
  page.evaluate((properties) => {
    const portraits = {};
    for (const host of document.querySelectorAll('bwi-news-list, bwi-article, bwi-share-bar, bwi-related-news')) {
      const frame = host.getBoundingClientRect();
      const look = [...host.shadowRoot.querySelectorAll('*')].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        const style = getComputedStyle(node);
        const box = style.display === 'none' ? [] : [x - frame.x, y - frame.y, width, height].map(Math.round);
        return `${node.localName}.${node.getAttribute('class') ?? ''} ${box} ${properties.map((name) => style.getPropertyValue(name)).join('|')}`;
      });
      portraits[host.localName] = { dom: host.shadowRoot.innerHTML.replace(/<!--.*?-->/g, ''), look };
    }
    return portraits;
  }, LOOK);
