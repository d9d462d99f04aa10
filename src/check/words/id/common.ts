import { id as problems } from '../../../feed/problem-words/id.js';
import type { CommonWords } from '../words.js';

export const common: CommonWords = {
  lang: 'id',
  levels: { error: 'Kesalahan', warning: 'Peringatan', advice: 'Saran' },
  problems,
  item: (number) => `berita ke-${number}`,
  more: (count) => `dan ${count} lagi`,
  noFeed: {
    what: 'Ini bukan feed',
    todo: 'Berikan alamat JSON Feed, RSS, Atom, atau wp-json/wp/v2/posts, bukan alamat halaman.',
  },
};
