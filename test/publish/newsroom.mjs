// What a newsroom has: folders of articles, and servers that hold some. All texts are samples.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for one test, gone with it. */
export function folder(test) {
  const path = mkdtempSync(join(tmpdir(), 'bwi-feed-'));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Writes files below `root`: contents by path. */
export function write(root, files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Starts a server that answers as `handle` says, be it later: a text, an object for JSON, or a `[status, headers, body]`. */
export async function serve(test, handle, { host = '127.0.0.1' } = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers: sent } = request;
    asked.push({ method, url, headers: sent });
    const answer = (await handle(new URL(url, `http://${sent.host}`), request)) ?? [404, {}, ''];
    const [status, headers, body] = Array.isArray(answer) && typeof answer[0] === 'number' ? answer : [200, {}, answer];
    response.writeHead(status, headers).end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  });
  await new Promise((done) => server.listen(0, host, done));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://${host}:${server.address().port}`, asked };
}

const PLACES = ['Kawah Ijen', 'Pulau Merah', 'Alas Purwo', 'Bangsring', 'Kemiren', 'Licin', 'Muncar', 'Genteng', 'Rogojampi', 'Glenmore', 'Sukamade', 'De Djawatan']; // prettier-ignore
const MATTERS = ['jalur pendakian', 'panen padi', 'terumbu karang', 'pasar desa', 'tari Gandrung', 'kopi rakyat', 'penyu', 'perahu nelayan', 'sekolah lapangan', 'irigasi', 'batik', 'hutan mangrove']; // prettier-ignore
const KANAL = ['Pariwisata', 'Pertanian', 'Lingkungan', 'Ekonomi'];
const DEEDS = ['dirawat warga bersama penyuluh', 'dibuka lagi setelah perbaikan', 'dibahas dalam pertemuan kelompok tani', 'menjadi bahan ajar siswa', 'dicatat untuk kalender kegiatan']; // prettier-ignore

/** The `n`th sample article: the same at each call, all different. */
export function sample(n, { day = Date.UTC(2021, 0, 1) } = {}) {
  const pick = (list, step) => list[Math.floor(n / step) % list.length];
  const place = pick(PLACES, 1);
  const matter = pick(MATTERS, PLACES.length);
  const sentence = (i) =>
    `${pick(MATTERS, i + 1)} di ${pick(PLACES, i + 3)} ${pick(DEEDS, i + 1)}, dan catatan ke-${n * 7 + i} disimpan kantor desa.`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    );
  const paragraphs = Array.from({ length: 6 }, (_, i) => [sentence(i), sentence(i + 5), sentence(i + 9)].join(' '));
  return {
    slug: `contoh-${n}`,
    title: `Contoh ${n}: ${matter} di ${place}`,
    date: new Date(day + n * 36e5 * 5).toISOString(),
    kanal: pick(KANAL, 5),
    paragraphs: [`BANYUWANGI – ${paragraphs[0]}`, ...paragraphs.slice(1, -1), `${paragraphs.at(-1)} (*)`],
  };
}

/** Samples as Markdown, by path. */
export const markdown = (numbers, change = () => ({})) =>
  Object.fromEntries(
    numbers.map((n) => {
      const { slug, title, date, kanal, paragraphs } = { ...sample(n), ...change(n) };
      return [`${slug}.md`, `---\ntitle: "${title}"\ndate: ${date}\nkanal: ${kanal}\n---\n${paragraphs.join('\n\n')}\n`];
    }),
  );

/** Samples as posts of WordPress. */
export const posts = (numbers, site) =>
  numbers.map((n) => {
    const { slug, title, date, kanal, paragraphs } = sample(n);
    return {
      id: n,
      slug,
      link: `${site}/berita/${slug}/`,
      date_gmt: date.slice(0, 19),
      title: { rendered: title },
      content: { rendered: paragraphs.map((words) => `<p>${words}</p>`).join('\n') },
      _embedded: { 'wp:term': [[{ name: kanal, slug: kanal.toLowerCase() }]] },
    };
  });
