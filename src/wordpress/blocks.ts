import type { Widget } from '../builder/fields.js';
import type { Text } from '../builder/text.js';

/** The text domain of the plugin, and the name of its folder. */
export const DOMAIN = 'banyuwangi-news';

/** The script with the editor's side of the blocks, as PHP registers it. */
export const EDITOR_HANDLE = 'banyuwangi-news-editor';

export const blockName = (widget: Widget): string => `banyuwangi/${widget}`;

/** A block that the inserter offers with a layout of its own. */
export interface Variation {
  readonly layout: string;
  readonly title: Text;
  readonly description: Text;
  readonly dashicon: string;
}

/** What WordPress says of a block, beside its attributes. */
export interface Block {
  readonly description: Text;
  readonly keywords: readonly Text[];
  /** For lists of blocks outside of the editor; inside it, the block has an icon of its own. */
  readonly dashicon: string;
  /** The first is what the block is without a choice. */
  readonly variations?: readonly Variation[];
  /** What differs from the defaults in the inserter’s preview, so that it is not too long. */
  readonly example: Readonly<Record<string, unknown>>;
}

const text = (id: string, en: string): Text => ({ id, en });

/** What authors look for: each block is found by the place, and by the common words of others. */
const PLACE = text('banyuwangi', 'banyuwangi');
const NEWS = text('berita', 'news');

/** The blocks, by their widgets. */
export const BLOCKS: Readonly<Record<Widget, Block>> = {
  'news-list': {
    description: text('Berita terbaru dari Banyuwangi, atau dari satu kanal.', 'The latest news from Banyuwangi, or of one topic.'),
    keywords: [PLACE, NEWS, text('kanal', 'topic')],
    dashicon: 'list-view',
    variations: [
      {
        layout: 'list',
        title: text('Daftar berita', 'News list'),
        description: text('Berita terbaru, satu baris untuk setiap berita.', 'The latest news, a row for each article.'),
        dashicon: 'list-view',
      },
      {
        layout: 'grid',
        title: text('Kisi berita', 'News grid'),
        description: text(
          'Berita terbaru sebagai kartu, bersebelahan bila cukup lebar.',
          'The latest news as cards, side by side where there is room.',
        ),
        dashicon: 'grid-view',
      },
      {
        layout: 'headlines',
        title: text('Judul berita', 'News headlines'),
        description: text('Hanya judul dan tanggal, untuk bilah sisi.', 'Headlines and dates alone, for a sidebar.'),
        dashicon: 'editor-ul',
      },
    ],
    example: { limit: 3 },
  },
  'article-card': {
    description: text('Satu berita: yang terbaru, atau yang Anda pilih.', 'One article: the newest, or the one that you choose.'),
    keywords: [PLACE, NEWS, text('artikel', 'article')],
    dashicon: 'id-alt',
    variations: [
      {
        layout: 'card',
        title: text('Kartu berita', 'Article card'),
        description: text('Satu berita dengan gambar di atas judulnya.', 'One article with its picture above the headline.'),
        dashicon: 'id-alt',
      },
      {
        layout: 'row',
        title: text('Baris berita', 'Article row'),
        description: text('Satu berita dengan gambar kecil di samping judulnya.', 'One article with a small picture beside the headline.'),
        dashicon: 'align-pull-left',
      },
    ],
    example: {},
  },
  'related-news': {
    description: text('Berita yang terkait dengan halaman tempat blok ini berada.', 'News related to the page that the block stands on.'),
    keywords: [PLACE, NEWS, text('terkait', 'related')],
    dashicon: 'networking',
    example: { limit: 2 },
  },
  article: {
    description: text(
      'Isi lengkap satu berita, dengan gambar dan sumbernya.',
      'The whole text of one article, with its picture and source.',
    ),
    keywords: [PLACE, NEWS, text('artikel', 'article')],
    dashicon: 'text-page',
    example: {},
  },
  'share-bar': {
    description: text(
      'Tombol untuk membagikan halaman ini lewat WhatsApp dan lainnya.',
      'Buttons that share the page by WhatsApp and others.',
    ),
    keywords: [PLACE, text('bagikan', 'share'), text('whatsapp', 'whatsapp')],
    dashicon: 'share',
    example: {},
  },
};

export const BLOCK_WIDGETS = Object.keys(BLOCKS) as readonly Widget[];
