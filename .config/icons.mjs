// Writes the files of icons in src/ from @tabler/icons: the strokes of each icon as one path, for a 24 × 24 box.
import { readFileSync, writeFileSync } from 'node:fs';

const files = {
  'share/icons': {
    system: 'share', whatsapp: 'brand-whatsapp', facebook: 'brand-facebook', telegram: 'brand-telegram', x: 'brand-x', copy: 'link', done: 'check',
    line: 'brand-line', threads: 'brand-threads', linkedin: 'brand-linkedin', email: 'mail', print: 'printer',
  },
  'elements/picture-icons': { picture: 'photo' },
  'elements/features/search-icons': { search: 'search', clear: 'x' },
  'elements/tool-icons': { smaller: 'text-decrease', larger: 'text-increase', print: 'printer', listen: 'volume', stop: 'player-stop' },
  'elements/ticker-icons': { previous: 'chevron-left', next: 'chevron-right', pause: 'player-pause', play: 'player-play' },
  'wordpress/editor/block-icons': {
    'news-list': 'list-details', 'article-card': 'news', 'related-news': 'layers-linked', article: 'article', 'share-bar': 'share',
    list: 'list-details', grid: 'layout-grid', headlines: 'list', card: 'news', row: 'layout-list',
  },
}; // prettier-ignore

const path = (name) => {
  const svg = readFileSync(new URL(import.meta.resolve(`@tabler/icons/outline/${name}.svg`)), 'utf8');
  const strokes = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d);
  return strokes.join('').replace(/ (?=-)|(?<=[a-z]) /gi, '');
};

for (const [file, icons] of Object.entries(files)) {
  // share/icons -> shareIcons, elements/features/search-icons -> searchIcons, wordpress/editor/block-icons -> blockIcons
  const exported = file
    .replace(/^(elements(\/features)?|wordpress\/editor)\//, '')
    .replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());
  const lines = Object.entries(icons).map(([id, name]) => `  ${/^\w+$/.test(id) ? id : `'${id}'`}: '${path(name)}',`);
  const source = `// Written by \`npm run icons\` from Tabler Icons (MIT): strokes for a 24 × 24 box.\nexport const ${exported} = {\n${lines.join('\n')}\n} as const;\n`;
  writeFileSync(new URL(`../src/${file}.ts`, import.meta.url), source);
}
