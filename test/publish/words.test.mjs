// Whatever the command finds wrong, it says in the language of who reads it, all of it.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createServer } from 'vite';

const vite = await createServer({ configFile: false, server: { middlewareMode: true, ws: false }, optimizeDeps: { noDiscovery: true }, logLevel: 'error' }); // prettier-ignore
after(() => vite.close());
const words = async (lang) => (await vite.ssrLoadModule(`/src/publish/words/${lang}.ts`))[lang];
const [id, en] = [await words('id'), await words('en')];
const { problemOf } = await vite.ssrLoadModule('/src/publish/problem.ts');
const { problemSentence } = await vite.ssrLoadModule('/src/publish/words/problem-sentence.ts');

/** What both languages write alike: names, and words of the trade. */
const ALIKE = new Set(
  'bwi feed url slug id kanal year month day force every watch images article npm install sharp port server host folder header json rss atom xml html http https wordpress word docx txt md items object mb name kab example berita senin januari 2021 18 2 30s 5m 1h 5000 0 data program s jpeg png toml true false config yaml init out web disk pages footer style'.split(' '),
); // prettier-ignore
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

describe('each problem', () => {
  for (const code of Object.keys(en.problems))
    it(`is said in Indonesian without an English word: ${code}`, () => {
      // The names of a mapping's fields are those of its schema.
      const said = (words) => wordsOf(words.problems[code]('').replace(/\$schema .*/, ''));
      const english = new Set(said(en));
      assert.deepEqual(said(id).filter((word) => english.has(word) && !ALIKE.has(word)), []);
    }); // prettier-ignore

  it('of an item or with a cause is one sentence', () => {
    const problem = { code: 'picture-unchanged', cause: { code: 'status', value: '404' } };
    assert.equal(problemSentence(problem, id), 'gambar dibiarkan seperti aslinya: server menjawab 404');
    assert.equal(problemSentence(problem, en), 'its picture stays as it is: The server answered 404');
    assert.equal(problemSentence({ code: 'no-url', number: 1 }, id), 'Berita ke-1 tidak ikut: tidak punya alamat http(s)');
  });
});

describe('an error of the system', () => {
  const error = (code, more) => Object.assign(new Error(`${code}: in English`), { code, ...more });

  for (const [code, problem, said] of [
    [error('ENOENT', { path: '/srv/a.txt' }), { code: 'file-missing', value: '/srv/a.txt' }, 'berkas tidak ada: /srv/a.txt'],
    [error('EISDIR'), { code: 'is-folder' }, 'ini folder, bukan berkas'],
    [error('EACCES', { path: '/srv' }), { code: 'no-permission', value: '/srv' }, 'tidak boleh dibaca atau ditulis: /srv'],
    [error('ENOSPC'), { code: 'disk-full' }, 'tempat penyimpanan penuh'],
    [error('ENOTFOUND', { hostname: 'kab.example' }), { code: 'host-unknown', value: 'kab.example' }, 'nama host tidak dikenal: kab.example'],
    [error('EAI_AGAIN', { hostname: 'kab.example' }), { code: 'host-unknown', value: 'kab.example' }, 'nama host tidak dikenal: kab.example'],
    [error('ECONNREFUSED', { port: 443 }), { code: 'connection-refused', value: '443' }, 'server tidak menerima sambungan'],
    [error('CERT_HAS_EXPIRED'), { code: 'certificate-expired' }, 'sertifikat https sudah kedaluwarsa'],
    [error('ECONNRESET'), { code: 'connection-lost' }, 'sambungan ke server terputus sebelum jawabannya lengkap'],
    [error('EHOSTUNREACH'), { code: 'host-unreachable' }, 'server tidak terjangkau: periksa alamatnya, dan jaringan komputer ini'],
    [error('HPE_INVALID_CONSTANT'), { code: 'answer-broken', value: 'HPE_INVALID_CONSTANT' }, 'jawaban server rusak: laporkan kepada pengelolanya (HPE_INVALID_CONSTANT)'],
    [error('CERT_NOT_YET_VALID'), { code: 'certificate-early' }, 'sertifikat https belum berlaku: periksa jam komputer ini'],
    [error('DEPTH_ZERO_SELF_SIGNED_CERT'), { code: 'certificate-untrusted' }, 'sertifikat https tidak dapat dipercaya: dibuat sendiri, atau rantainya tidak lengkap'],
    [error('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), { code: 'certificate-untrusted' }, 'sertifikat https tidak dapat dipercaya: dibuat sendiri, atau rantainya tidak lengkap'],
    [error('ERR_TLS_CERT_ALTNAME_INVALID'), { code: 'certificate-other-host' }, 'sertifikat https bukan untuk alamat ini'],
    [error('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'), { code: 'https-failed', value: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' }, 'https gagal: server hanya mengenal http, atau https yang sudah terlalu lama'],
    [error('EBUSY', { path: 'C:\\\\a.docx' }), { code: 'file-busy', value: 'C:\\\\a.docx' }, 'sedang dipakai program lain, tutup dulu: C:\\\\a.docx'],
    [error('ENAMETOOLONG', { path: '/a' }), { code: 'name-too-long', value: '/a' }, 'namanya terlalu panjang: /a'],
    [error('EIO'), { code: 'disk-failed' }, 'disk rusak atau terlepas'],
    [error('EADDRINUSE', { port: 8080 }), { code: 'port-taken', value: '8080' }, 'port 8080 sudah dipakai program lain'],
    [error('EMFILE'), { code: 'system-error', value: 'EMFILE' }, 'sistem melaporkan EMFILE'],
  ])
    it(`is a problem: ${problem.code}, ${said}`, () => {
      assert.deepEqual(problemOf(code), problem);
      assert.equal(problemSentence(problem, id), said);
    }); // prettier-ignore
});
