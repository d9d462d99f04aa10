import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readHtml } from '../../../src/html/html-content.js';
import { blocksOfHtml } from '../../../src/publish/sources/html-blocks.js';
import type { OwnPictures } from '../../../src/publish/sources/own-pictures.js';
import { readMarkdown } from '../../../src/publish/sources/read-markdown.js';
import { readPress } from '../../../src/publish/sources/read-press.js';
import { readPressText } from '../../../src/publish/sources/read-press-text.js';

const DAY = '2021-01-17T17:00:00.000Z';
const LONG = 'Warga desa memanen padi bersama kelompok tani, dan hasilnya dijual di pasar kecamatan pada hari yang sama. '.repeat(2).trim();

const words = (html: unknown): string => readHtml(String(html)).words;
const seen = ({ titleHtml, html, summaryHtml, published, authors }: ReturnType<typeof readPressText>) => ({
  title: words(titleHtml),
  html,
  summary: words(summaryHtml),
  published,
  authors,
});

describe('a text of a newsroom', () => {
  it('has its headline above the date, below a letterhead', () => {
    const head = [
      'PEMERINTAH KABUPATEN CONTOH',
      'DINAS KOMUNIKASI DAN INFORMATIKA',
      'Jalan Merdeka 85 Contoh, Telepon (0333) 123456',
      'www.contoh.example',
    ];
    for (const rows of [
      head,
      ['Kabar Contoh', 'Media Warga Kabupaten', 'Gedung Pers Lantai 2', 'Contoh 68411'],
      ['SIARAN PERS', 'Nomor: 480/12/2021'],
    ]) {
      const { title, html, published } = seen(readPressText([...rows, 'Petani Panen Raya', 'Senin, 18 Januari 2021', LONG].join('\n')));
      expect([title, html, published]).to.deep.equal(['Petani Panen Raya', `<p>${LONG}</p>`, DAY]);
    }
  });

  it('has its headline first where a line about it stands above the date', () => {
    const { title, html } = seen(readPressText(`Petani Panen Raya\nHasil naik tahun ini\nSenin, 18 Januari 2021\n${LONG}`));
    expect([title, html]).to.deep.equal(['Petani Panen Raya', `<p>Hasil naik tahun ini</p>\n<p>${LONG}</p>`]);
  });

  it('keeps a headline that begins as a letterhead does', () => {
    for (const title of ['Dinas Pertanian Gelar Panen', 'Jalan 3 Km Rusak', 'PEMERINTAH KABUPATEN GELAR PANEN'])
      expect(seen(readPressText(`${title}\nSenin, 18 Januari 2021\n${LONG}`)).title).to.equal(title);
  });

  it('has an author, not a headline, in a byline above the headline or below it', () => {
    for (const head of [
      'Oleh: Budi Santoso\nPetani Panen Raya',
      'Petani Panen Raya\nOleh: Budi Santoso',
      'Petani Panen Raya\nOleh Budi Santoso',
    ])
      expect(seen(readPressText(`${head}\nSenin, 18 Januari 2021\n\n${LONG}`))).to.deep.equal({
        title: 'Petani Panen Raya',
        html: `<p>${LONG}</p>`,
        summary: LONG,
        published: DAY,
        authors: ['Budi Santoso'],
      });
  });

  it('keeps lines of credits in the text, and out of the excerpt', () => {
    const credits = ['Reporter: Siti Aminah', 'Editor: Budi', 'Foto: Humas'];
    for (const lines of [
      [...credits, 'Warga panen padi.'],
      ['Warga panen padi.', ...credits],
    ]) {
      const { summary, authors, html } = seen(readPressText(`Judul\nSenin, 18 Januari 2021\n${lines.join('\n')}`));
      expect([summary, authors]).to.deep.equal(['Warga panen padi.', ['Siti Aminah']]);
      expect(html).to.contain('<p>Foto: Humas</p>');
    }
  });

  it('gives the picture beside it its caption', () => {
    const { picture, ...item } = readPressText(`Judul\nSenin, 18 Januari 2021\nKeterangan foto: Warga memetik kopi (Foto: Humas)\n${LONG}`);
    expect(picture?.alt).to.equal('Warga memetik kopi');
    expect(words(item.summaryHtml)).to.equal(LONG);
  });

  it('takes the date of its dateline, or of the place and date below it', () => {
    for (const text of [`Judul\n\nBanyuwangi, 18 Januari 2021 – ${LONG}`, `Judul\n\n${LONG}\n\nBanyuwangi, 18 Januari 2021\nKepala Dinas`])
      expect(readPressText(text).published, text).to.equal(DAY);
  });

  it('tells which line was meant to be the date', () => {
    expect(readPressText(`Judul\nSenin, 31 Februari 2021\n${LONG}`).likeDate).to.equal('Senin, 31 Februari 2021');
    expect(readPressText(`Judul\nAcara digelar Senin (18/1/2021).\n${LONG}`).likeDate).to.equal(undefined);
  });

  it('may have line breaks within a paragraph, as word processors write them', () => {
    for (const mark of ['\v', '\u2028', '\f']) expect(readPressText(`Judul${mark}Senin, 18 Januari 2021\n${LONG}`).published).to.equal(DAY);
    const { title, html, published } = seen(
      readPress(blocksOfHtml(`<p><strong>Petani <em>Panen</em><br />Senin, 18 Januari 2021</strong></p><p>${LONG}<br />dua</p>`)),
    );
    expect([title, html, published]).to.deep.equal(['Petani Panen', `<p>${LONG}<br />dua</p>`, DAY]);
  });

  it('has no captions, tables and marks of notes in its excerpt', () => {
    const html = `<h1>Judul</h1><p>Senin, 18 Januari 2021</p><p><img src="a"></p><p>Warga di sawah</p><table><tr><td>1</td></tr></table><h2>Sub</h2><p>Padi dipanen<sup>1</sup> lagi.</p>`;
    expect(words(readPress(blocksOfHtml(html)).summaryHtml)).to.equal('Padi dipanen lagi.');
  });
});

/** Pictures stay where they are. */
const AS_WRITTEN = {
  keep: (address: string) => Promise.resolve(address),
  keepInHtml: (html: string) => Promise.resolve(html),
} as OwnPictures;

describe('Markdown', () => {
  const read = async (text: string) => seen(await readMarkdown(text, AS_WRITTEN));

  it('keeps the film between its paragraphs', async () => {
    const film = '<iframe src="https://www.youtube.com/embed/x"></iframe>';
    const { html } = await read(`# Petani Panen\n\nSenin, 18 Januari 2021\n\nSatu.\n\n${film}\n\nDua.\n`);
    expect(html).to.match(/Satu[^]+<iframe src="https:\/\/www\.youtube\.com\/embed\/x">[^]+Dua/);
  });

  for (const head of [
    '# Petani Panen\n\nSenin, 18 Januari 2021\n\n',
    '# Petani Panen\nSenin, 18 Januari 2021\n',
    'Petani Panen\n\nSenin, 18 Januari 2021\n\n',
    'Petani Panen\nSenin, 18 Januari 2021\n\n',
    '**Petani Panen**\n\n*Senin, 18 Januari 2021*\n\n',
    'Petani Panen\n===\nTayang: Senin, 18 Januari 2021\n---\n',
    '---\nkanal: Pertanian\n---\nPetani Panen\n\nSenin, 18 Januari 2021\n\n',
    '---\ntanggal: 2021-01-18\n---\n# Petani Panen\n\n',
  ])
    it(`begins with a headline and a date, which are no part of its text: ${JSON.stringify(head)}`, async () => {
      const { title, html, summary } = await read(`${head}BANYUWANGI – Padi **dipanen**.\n`);
      expect(title).to.equal('Petani Panen');
      expect(html).to.match(/^(<hr>\n\n?)?<p>BANYUWANGI – Padi <strong>dipanen<\/strong>\.<\/p>\n$/);
      expect(summary).to.equal('Padi dipanen.');
    });

  it('has notes, without links into a page that is not theirs', async () => {
    const { html, summary } = await read(
      '# Judul\n\n2021-01-18\n\nPadi dipanen[^1] lagi[^dua].\n\nSelesai[^1].\n\n[^1]: Catatan.\n[^dua]: Dua *kata*.\n',
    );
    expect(String(html).replaceAll('\n', '')).to.equal(
      '<p>Padi dipanen<sup>1</sup> lagi<sup>2</sup>.</p><p>Selesai<sup>1</sup>.</p><ol class="notes"><li><p>Catatan.</p></li><li><p>Dua <em>kata</em>.</p></li></ol>',
    );
    expect(summary).to.equal('Padi dipanen lagi. Selesai.');
  });

  it('keeps a mark that has no note', async () => {
    expect((await read('# Judul\n\n2021-01-18\n\nPadi[^3].\n')).html).to.contain('[^3]');
  });

  it('without a headline keeps its first paragraph', async () => {
    expect((await read('---\ntanggal: 2021-01-18\n---\nPadi dipanen.\n')).html).to.equal('<p>Padi dipanen.</p>\n');
  });
});
