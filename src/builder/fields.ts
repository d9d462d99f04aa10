import { ATTRIBUTES } from '../attributes.js';
import { shareTargets } from '../share/targets.js';
import type { Tag } from '../tags.js';
import type { Text } from './text.js';

/** An attribute of a widget, and its control. `otherwise` is the widget's default. */
export type Field =
  | { readonly kind: 'flag'; readonly name: string; readonly label: Text; readonly hint?: Text }
  | { readonly kind: 'number'; readonly name: string; readonly label: Text; readonly min: number; readonly max: number; readonly otherwise: number } // prettier-ignore
  | { readonly kind: 'choice'; readonly name: string; readonly label: Text; readonly options: readonly (readonly [string, Text])[] }
  | { readonly kind: 'many'; readonly name: string; readonly label: Text; readonly options: readonly (readonly [string, Text])[]; readonly otherwise: string } // prettier-ignore
  | {
      readonly kind: 'text' | 'tag' | 'article' | 'url';
      readonly name: string;
      readonly label: Text;
      readonly hint?: Text;
      readonly placeholder?: Text;
    };

const flag = (name: string, id: string, en: string, hint?: Text): Field => ({
  kind: 'flag',
  name,
  label: { id, en },
  ...(hint && { hint }),
});

const heading = (id: string, en: string, placeholder: Text): Field => ({
  kind: 'text',
  name: 'heading',
  label: { id, en },
  placeholder,
});

const limit = (otherwise: number): Field => ({
  kind: 'number',
  name: 'limit',
  label: { id: 'Jumlah berita', en: 'Number of articles' },
  min: 1,
  max: 20,
  otherwise,
});

const level = (min: number, otherwise: number): Field => ({
  kind: 'number',
  name: 'heading-level',
  label: { id: 'Tingkat judul (h1–h6)', en: 'Heading level (h1–h6)' },
  min,
  max: 6,
  otherwise,
});

const article = (id: string, en: string): Field => ({
  kind: 'article',
  name: 'article-id',
  label: { id: 'Berita', en: 'Article' },
  placeholder: { id, en },
  hint: { id: 'Alamat atau id berita di feed.', en: 'Address or id of an article in the feed.' },
});

const LIST: readonly [string, Text] = ['list', { id: 'Daftar', en: 'List' }];
const GRID: readonly [string, Text] = ['grid', { id: 'Kisi', en: 'Grid' }];
const HEADLINES: readonly [string, Text] = ['headlines', { id: 'Judul saja', en: 'Headlines' }];

/** The first option is the widget's default. */
const layout = (...options: (readonly [string, Text])[]): Field => ({
  kind: 'choice',
  name: 'layout',
  label: { id: 'Tata letak', en: 'Layout' },
  options,
});

const campaign: Field = {
  kind: 'text',
  name: 'campaign',
  label: { id: 'Nama kampanye', en: 'Campaign name' },
  hint: { id: 'Menjadi utm_source di tautan, untuk statistik portal.', en: 'Becomes utm_source in links, for the portal’s statistics.' },
};

const images: Field = {
  kind: 'choice',
  name: 'images',
  label: { id: 'Gambar tampil', en: 'Pictures show' },
  options: [
    ['', { id: 'Langsung', en: 'At once' }],
    ['tap', { id: 'Setelah diketuk', en: 'After a tap' }],
  ],
};

const PRINT: Text = { id: 'Cetak', en: 'Print' };

const TOOLS: readonly (readonly [string, Text])[] = [
  ['size', { id: 'Perbesar huruf', en: 'Larger text' }],
  ['print', PRINT],
  ['listen', { id: 'Dengarkan', en: 'Listen' }],
];

const shown: readonly Field[] = [
  flag('no-image', 'Tanpa gambar', 'No pictures'),
  flag('no-summary', 'Tanpa ringkasan', 'No summaries'),
  flag('no-repeat', 'Tanpa pengulangan', 'No repeats', {
    id: 'Lewati berita yang sudah tampil di widget sebelumnya.',
    en: 'Leaves out what a widget before it shows.',
  }),
  {
    kind: 'choice',
    name: 'target',
    label: { id: 'Tautan terbuka di', en: 'Links open in' },
    options: [
      ['', { id: 'Tab yang sama', en: 'The same tab' }],
      ['_blank', { id: 'Tab baru', en: 'A new tab' }],
    ],
  },
  images,
  campaign,
];

const SHARE_WORDS: Readonly<Record<string, Text>> = {
  copy: { id: 'Salin tautan', en: 'Copy link' },
  email: { id: 'Surel', en: 'Email' },
  print: PRINT,
};

/** All but the device's own share sheet, which shows wherever there is one. */
const SHARE: readonly (readonly [string, Text])[] = Object.entries(shareTargets)
  .filter(([name]) => name !== 'system')
  .map(([name, target]) => [name, 'brand' in target ? { id: target.brand, en: target.brand } : SHARE_WORDS[name]!]);

/** The attributes of each widget except `feed`, in the order of their controls. */
export const FIELDS = {
  'news-list': [
    heading('Judul di atas daftar', 'Heading above the list', { id: 'Berita Banyuwangi', en: 'News from Banyuwangi' }),
    {
      kind: 'tag',
      name: 'tag',
      label: { id: 'Kanal', en: 'Kanal (topic)' },
      placeholder: { id: 'Semua kanal', en: 'All topics' },
    },
    limit(5),
    layout(LIST, GRID, HEADLINES),
    flag('load-more', 'Tombol muat lainnya', 'A button for more'),
    ...shown,
    level(2, 2),
  ],
  'article-card': [
    article('Berita terbaru', 'The newest article'),
    layout(['card', { id: 'Kartu', en: 'Card' }], ['row', { id: 'Baris', en: 'Row' }], ['headline', { id: 'Judul saja', en: 'Headline' }]),
    ...shown,
    level(2, 3),
  ],
  'related-news': [
    heading('Judul di atas daftar', 'Heading above the list', { id: 'Berita Terkait', en: 'Related news' }),
    article('Halaman tempat widget berada', 'The page that the widget stands on'),
    limit(4),
    layout(GRID, LIST, HEADLINES),
    flag('why', 'Sebutkan alasannya', 'Say why', {
      id: 'Tulis kanal atau kata yang membuat berita itu terkait.',
      en: 'Names the topic or word that relates an article.',
    }),
    ...shown,
    level(2, 2),
  ],
  article: [
    article('Berita terbaru', 'The newest article'),
    { kind: 'many', name: 'tools', label: { id: 'Alat baca', en: 'Reading tools' }, options: TOOLS, otherwise: '' },
    images,
    campaign,
    level(1, 1),
  ],
  'share-bar': [
    heading('Judul di atas tombol', 'Heading above the buttons', { id: 'Bagikan Artikel', en: 'Share this article' }),
    {
      kind: 'many',
      name: 'targets',
      label: { id: 'Tombol', en: 'Buttons' },
      options: SHARE,
      otherwise: ATTRIBUTES['bwi-share-bar'].targets.default.join(' '),
    },
    {
      kind: 'url',
      name: 'url',
      label: { id: 'Alamat yang dibagikan', en: 'Address that is shared' },
      placeholder: { id: 'Halaman tempat widget berada', en: 'The page that the widget stands on' },
    },
    {
      kind: 'text',
      name: 'headline',
      label: { id: 'Judul yang dibagikan', en: 'Title that is shared' },
      placeholder: { id: 'Judul halaman', en: 'The page’s title' },
    },
    article('Tidak dipakai', 'Not used'),
    campaign,
    level(2, 2),
  ],
} as const satisfies Record<Widget, readonly Field[]>;

/** The name of a widget, without `bwi-`. */
export type Widget = Tag extends `bwi-${infer Name}` ? Name : never;

export const fieldsOf = (widget: Widget): readonly Field[] => FIELDS[widget];
