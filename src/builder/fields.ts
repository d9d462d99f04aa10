import { ATTRIBUTES, type AttributeType } from '../attributes.js';
import { shareTargets, type ShareTarget } from '../share/targets.js';
import type { Tag } from '../tags.js';
import type { Text } from './text.js';

/** The name of a widget, without `bwi-`. */
export type Widget = Tag extends `bwi-${infer Name}` ? Name : never;

type Options = readonly (readonly [string, Text])[];

/** An attribute of a widget, and its control. `otherwise` is the widget's default; the first option of a choice is. */
export type Field = {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly placeholder?: Text;
  /** The attribute without which this one does nothing. */ readonly needs?: string;
} & (
  | { readonly kind: 'flag' | 'text' | 'tag' | 'article' | 'url' }
  | { readonly kind: 'duration'; readonly min: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly otherwise: number }
  /** Of a flag that has values, the option `1` is that it is on without one. */
  | { readonly kind: 'choice'; readonly options: Options; readonly isFlag?: boolean }
  | { readonly kind: 'many'; readonly options: Options; readonly otherwise: string }
);

const text = (id: string, en: string): Text => ({ id, en });

/** Words that an attribute may have. */
const VALUES: Readonly<Record<string, Text>> = {
  list: text('Daftar', 'List'),
  grid: text('Kisi', 'Grid'),
  headlines: text('Judul saja', 'Headlines'),
  ticker: text('Judul berjalan', 'Running headlines'),
  card: text('Kartu', 'Card'),
  row: text('Baris', 'Row'),
  headline: text('Judul saja', 'Headline'),
  auto: text('Langsung', 'At once'),
  tap: text('Setelah diketuk', 'After a tap'),
  time: text('Waktu baca', 'Time to read'),
  size: text('Perbesar huruf', 'Larger text'),
  print: text('Cetak', 'Print'),
  listen: text('Dengarkan', 'Listen'),
  copy: text('Salin tautan', 'Copy link'),
  email: text('Surel', 'Email'),
};

/** The words for a value; brands are called the same everywhere. */
function nameOf(value: string): Text {
  const target = (shareTargets as Readonly<Record<string, ShareTarget>>)[value];
  const brand = target?.brand ?? value;
  return VALUES[value] ?? text(brand, brand);
}

const options = (values: readonly string[]): Options => values.map((value) => [value, nameOf(value)]);

interface Words {
  readonly needs?: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly placeholder?: Text;
}

/** What the controls of the attributes are called. */
const LABELS: Readonly<Record<string, Words>> = {
  heading: { label: text('Judul di atas daftar', 'Heading above the list') },
  tag: { label: text('Kanal', 'Kanal (topic)'), placeholder: text('Semua kanal', 'All topics') },
  limit: { label: text('Jumlah berita', 'Number of articles') },
  layout: { label: text('Tata letak', 'Layout') },
  'load-more': {
    label: text('Berita lainnya', 'More news'),
    hint: text(
      'Sambil digulir: tiga kali dengan sendirinya, lalu dengan tombol.',
      'While scrolling: three times by itself, then by a button.',
    ),
  },
  tabs: { label: text('Tab kanal', 'Kanal tabs'), placeholder: text('Pariwisata | Ekonomi | Budaya', 'Pariwisata | Ekonomi | Budaya'), hint: text('Nama kanal, dipisah tanda |.', 'Names of kanals, separated by |.') }, // prettier-ignore
  'tabs-only': { label: text('Tanpa tab Semua', 'No tab for all'), needs: 'tabs' },
  remember: { label: text('Simpan tab di alamat', 'Keep the tab in the address'), needs: 'tabs', hint: text('Tautan yang dibagikan membuka tab yang sama.', 'A link that is shared opens the same tab.') }, // prettier-ignore
  search: { label: text('Kolom pencarian', 'A search field'), hint: text('Mencari di berita yang sudah dimuat, lalu di berita lama bila diminta.', 'Searches what is loaded, and older news when asked to.') }, // prettier-ignore
  refresh: { label: text('Perbarui otomatis', 'Keep fresh'), placeholder: text('5m', '5m'), hint: text('Selang waktu, misalnya 5m atau 1h; paling singkat 1m (satu menit).', 'How often, such as 5m or 1h; at least 1m (a minute).') }, // prettier-ignore
  link: { label: text('Halaman artikel sendiri', 'Article page of your own'), placeholder: text('/berita/?id={id}', '/berita/?id={id}'), hint: text('Alamat halaman di situs Anda tempat berita dibaca utuh, dengan {id}, {slug}, atau {url}. Kosong: situs penerbit.', 'Address of the page on your site where articles are read in full, with {id}, {slug} or {url}. Empty: the publisher’s site.') }, // prettier-ignore
  'article-id': { label: text('Berita', 'Article'), hint: text('Alamat atau id berita di feed; ?id mengambilnya dari alamat halaman.', 'Address or id of an article in the feed; ?id takes it from the page’s address.') }, // prettier-ignore
  why: { label: text('Sebutkan alasannya', 'Say why'), hint: text('Tulis kanal atau kata yang membuat berita itu terkait.', 'Names the topic or word that relates an article.') }, // prettier-ignore
  'no-image': { label: text('Tanpa gambar', 'No pictures') },
  'no-summary': { label: text('Tanpa ringkasan', 'No summaries') },
  'no-repeat': { label: text('Tanpa pengulangan', 'No repeats'), hint: text('Lewati berita yang sudah tampil di widget sebelumnya.', 'Leaves out what a widget before it shows.') }, // prettier-ignore
  target: { label: text('Tautan terbuka di', 'Links open in') },
  images: { label: text('Gambar tampil', 'Pictures show') },
  tools: { label: text('Alat baca', 'Reading tools') },
  targets: { label: text('Tombol', 'Buttons') },
  url: { label: text('Alamat yang dibagikan', 'Address that is shared'), placeholder: text('Halaman tempat widget berada', 'The page that the widget stands on') }, // prettier-ignore
  headline: { label: text('Judul yang dibagikan', 'Title that is shared'), placeholder: text('Judul halaman', 'The page’s title') },
  campaign: { label: text('Nama kampanye', 'Campaign name'), hint: text('Menjadi utm_source di tautan, untuk statistik portal.', 'Becomes utm_source in links, for the portal’s statistics.') }, // prettier-ignore
  'heading-level': { label: text('Tingkat judul (h1–h6)', 'Heading level (h1–h6)') },
};

const NEWEST = text('Berita terbaru', 'The newest article');

/** What differs from these in single widgets. */
const OWN_LABELS: Readonly<Record<string, Readonly<Record<string, Partial<Words>>>>> = {
  'news-list': { heading: { placeholder: text('Berita Banyuwangi', 'News from Banyuwangi') } },
  'article-card': { 'article-id': { placeholder: NEWEST } },
  'related-news': {
    heading: { placeholder: text('Berita Terkait', 'Related news') },
    'article-id': { placeholder: text('Halaman tempat widget berada', 'The page that the widget stands on') },
  },
  article: { 'article-id': { placeholder: NEWEST } },
  'share-bar': {
    heading: { label: text('Judul di atas tombol', 'Heading above the buttons'), placeholder: text('Bagikan Artikel', 'Share this article') }, // prettier-ignore
    'article-id': { placeholder: text('Tidak dipakai', 'Not used') },
  },
};

/** Attributes of any text whose control is another than a line. */
const KINDS: Readonly<Record<string, 'tag' | 'article' | 'url'>> = { tag: 'tag', 'article-id': 'article', url: 'url' };

const TARGETS: Options = [
  ['', text('Tab yang sama', 'The same tab')],
  ['_blank', text('Tab baru', 'A new tab')],
];

const MORE: Options = [
  ['', text('Tidak ada', 'None')],
  ['1', text('Dengan tombol', 'By a button')],
  ['auto', text('Sambil digulir', 'While scrolling')],
];

/** The value of an attribute that has been chosen as `option`; that of a flag is empty. */
export const valueOf = (field: Field, option: string): string =>
  field.kind === 'flag' || ('isFlag' in field && option === '1') ? '' : option;

/** The option that an attribute’s value stands for. */
export const optionOf = (field: Field, value: string | undefined): string | undefined => ('isFlag' in field && value === '' ? '1' : value);

function field(widget: Widget, name: string): Field {
  const words = { ...LABELS[name]!, ...OWN_LABELS[widget]![name], name };
  if (name === 'target') return { ...words, kind: 'choice', options: TARGETS };
  const type: AttributeType = (ATTRIBUTES[`bwi-${widget}`] as Readonly<Record<string, AttributeType>>)[name]!;
  switch (type.kind) {
    case 'flag':
      return name === 'load-more' ? { ...words, kind: 'choice', options: MORE, isFlag: true } : { ...words, kind: 'flag' };
    case 'number':
      return { ...words, kind: 'number', min: type.min, max: type.max, otherwise: type.default };
    case 'choice':
      return { ...words, kind: 'choice', options: options(type.values) };
    case 'words':
      return { ...words, kind: 'many', options: options(type.values), otherwise: type.default.join(' ') };
    case 'duration':
      return { ...words, kind: 'duration', min: type.min };
    case 'text':
      return { ...words, kind: KINDS[name] ?? 'text' };
  }
}

const CARDS = ['no-image', 'no-summary', 'no-repeat', 'target', 'link', 'images', 'refresh', 'campaign', 'heading-level'];

/** The attributes of each widget except `feed`, in the order of their controls. */
const ORDER: Readonly<Record<Widget, readonly string[]>> = {
  'news-list': ['heading', 'tag', 'tabs', 'tabs-only', 'remember', 'limit', 'layout', 'load-more', 'search', ...CARDS],
  'article-card': ['article-id', 'layout', ...CARDS],
  'related-news': ['heading', 'article-id', 'limit', 'layout', 'why', ...CARDS],
  article: ['article-id', 'tools', 'images', 'refresh', 'campaign', 'heading-level'],
  'share-bar': ['heading', 'targets', 'url', 'headline', 'article-id', 'campaign', 'heading-level'],
};

/** The controls of each widget. Limits, choices and defaults are those of the elements. */
export const FIELDS: Readonly<Record<Widget, readonly Field[]>> = Object.fromEntries(
  Object.entries(ORDER).map(([widget, names]) => [widget, names.map((name) => field(widget as Widget, name))]),
) as Record<Widget, Field[]>;

export const fieldsOf = (widget: Widget): readonly Field[] => FIELDS[widget];
