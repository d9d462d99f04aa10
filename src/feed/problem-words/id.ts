import { MAX_ITEMS } from '../limits.js';
import type { ProblemWords } from '../problem.js';

export const id: ProblemWords = {
  'not-an-object': () => 'bukan objek',
  'no-url': () => 'tidak punya alamat http(s)',
  'duplicate-url': () => 'alamatnya sudah dipakai berita sebelumnya',
  unreadable: (error) => `tidak dapat dibaca (${error})`,
  'too-many-items': (items) => `${items} berita, yang dibaca ${MAX_ITEMS}`,
  'text-before': (text) => `sebelum feed: “${text}”`,
  'text-after': (text) => `sesudah feed: “${text}”`,
  empty: () => 'kosong',
  'html-page': () => 'halaman HTML, bukan feed',
  'no-json-no-xml': () => 'bukan JSON yang lengkap dan bukan XML',
  'other-markup': () => 'XML, tetapi bukan RSS atau Atom',
  'other-json': () => 'JSON, tetapi bukan JSON Feed (“items”) atau kiriman WordPress',
  'wordpress-error': (error) => `galat WordPress ${error}`,
  network: (error) => `tidak ada jawaban: ${error}`,
  timeout: (ms) => `tidak ada jawaban lengkap dalam ${Number(ms) / 1000} detik`,
  status: (status) => `server menjawab ${status}`,
  'too-large': (bytes) => `lebih besar dari ${Number(bytes) / 1e6} MB`,
  'reader-unreachable': (error) => `pembaca bentuk ini tidak dapat diambil: ${error}`,
};
