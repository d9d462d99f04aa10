import type { Text } from '../../builder/text.js';

const text = (id: string, en: string): Text => ({ id, en });

/** The words of the editor that the builder does not have. */
export const EDITOR_WORDS = {
  needsFeed: text('Blok ini belum tahu dari mana beritanya.', 'This block doesn’t know yet where its news comes from.'),
  toSettings: text('Tulis alamat feed di pengaturan', 'Write the address of the feed into the settings'),
  thenReload: text('Setelah disimpan, muat ulang halaman ini.', 'Once it is saved, reload this page.'),
  askAdmin: text(
    'Minta pengelola situs mengisi alamat feed di Pengaturan → Berita Banyuwangi.',
    'Ask the site’s administrator to fill in the address of the feed, under Settings → Banyuwangi News.',
  ),
  more: text('Lainnya', 'More'),
  feed: text('Alamat feed', 'Address of the feed'),
  feedHint: text(
    'Hanya bila lain dari yang ada di pengaturan. Beberapa alamat dipisah spasi.',
    'Only where it is another than that of the settings. Separate several addresses with spaces.',
  ),
} as const satisfies Record<string, Text>;
