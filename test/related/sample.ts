import type { Article } from '../../src/feed/article.js';
import { article } from '../sample-feed.js';

export const day = (n: number): Date => new Date(Date.UTC(2026, 0, n));

/** A regency's news: its name in every dateline, its head in a quarter of the items. Ids name the topic. */
const items: readonly (readonly [id: string, title: string, summary: string])[] = [
  [
    'kopi-panen',
    'Petani Kopi Gombengsari Mulai Panen Raya',
    'Petik merah di lereng Gombengsari berlangsung sampai akhir bulan. Harga biji kopi robusta naik.',
  ],
  [
    'kopi-kedai',
    'Kedai Kopi Tumbuh di Banyuwangi Kota',
    'Anak muda membuka kedai dan menyeduh kopi robusta dari lereng Ijen dan Gombengsari.',
  ],
  ['kopi-lomba', 'Lomba Seduh Kopi Digelar di Kalibaru', 'Barista dari sepuluh kecamatan beradu menyeduh biji robusta hasil kebun rakyat.'],
  ['kopi-kebun', 'Kebun Kopi Rakyat Kalibaru Diremajakan', 'Bibit robusta unggul dibagikan kepada petani kebun rakyat.'],
  [
    'penyu-telur',
    'Ratusan Telur Penyu Ditetaskan di Sukamade',
    'Petugas Taman Nasional Meru Betiri memindahkan telur penyu hijau ke bak penetasan.',
  ],
  ['penyu-lepas', 'Tukik Penyu Dilepas ke Laut di Pantai Boom', 'Pelajar melepas tukik penyu lekang yang menetas di penangkaran pantai.'],
  ['penyu-patroli', 'Patroli Malam Menjaga Sarang Penyu', 'Relawan menyusuri pantai Sukamade agar sarang dan telur tidak dijarah.'],
  ['ijen-tutup', 'Pendakian Gunung Ijen Ditutup Sementara', 'Gas belerang dari kawah meningkat sehingga pendaki dilarang naik ke puncak.'],
  ['ijen-buka', 'Jalur Pendakian Ijen Dibuka Lagi', 'Pendaki wajib membawa masker karena gas belerang kawah masih terukur.'],
  [
    'ijen-sampah',
    'Pendaki Diminta Bawa Turun Sampah dari Ijen',
    'Relawan mengumpulkan sampah plastik di sepanjang jalur pendakian gunung.',
  ],
  [
    'gandrung-latihan',
    'Seribu Penari Gandrung Berlatih di Pantai',
    'Penari dari sekolah dasar sampai menengah menyiapkan festival tahunan.',
  ],
  ['gandrung-festival', 'Festival Gandrung Sewu Digelar Oktober', 'Penari gandrung akan tampil serempak menghadap Selat Bali.'],
  ['gandrung-kostum', 'Perajin Omprok Gandrung Kebanjiran Pesanan', 'Mahkota penari gandrung dibuat dari kulit yang ditatah.'],
  ['sekolah-bus', 'Bus Sekolah Gratis Tambah Rute', 'Pelajar di Muncar dan Srono kini dijemput bus sekolah setiap pagi.'],
  ['sekolah-beasiswa', 'Beasiswa Banyuwangi Cerdas Dibuka', 'Pelajar dari keluarga tidak mampu dapat mendaftar melalui sekolah.'],
  ['sekolah-pustaka', 'Perpustakaan Keliling Sambangi Sekolah', 'Buku cerita dipinjamkan kepada pelajar di desa pesisir.'],
  ['jalan-lubang', 'Jalan Berlubang di Songgon Ditambal', 'Aspal jalan desa diperbaiki sebelum musim hujan tiba.'],
  ['jalan-jembatan', 'Jembatan Gantung Songgon Diperbaiki', 'Warga melintas bergantian selama perbaikan jembatan dan aspal jalan.'],
  ['nelayan-ikan', 'Nelayan Muncar Panen Ikan Lemuru', 'Perahu slerek pulang penuh dan harga lemuru di pelabuhan turun.'],
  ['nelayan-solar', 'Nelayan Muncar Mudah Beli Solar', 'Stasiun bahan bakar khusus perahu dibuka di pelabuhan.'],
  ['posyandu', 'Posyandu Muncar Periksa Balita dan Lansia', 'Petugas kesehatan menimbang balita serta memeriksa tekanan darah lansia.'],
  ['puskesmas', 'Puskesmas Layani Pemeriksaan Balita', 'Petugas kesehatan memberi imunisasi dan vitamin kepada balita.'],
  ['padi-organik', 'Padi Organik Ditanam di Singojuruh', 'Petani memakai pupuk kandang dan mengatur irigasi bersama.'],
  ['padi-irigasi', 'Saluran Irigasi Singojuruh Dikeruk', 'Petani padi bergotong royong membersihkan lumpur dari saluran.'],
];

export const list: readonly Article[] = items.map(([id, title, summary], i) =>
  article(id, {
    title: i % 4 === 0 ? `Bupati Ipuk: ${title}` : title,
    summary: `BANYUWANGI – ${i % 4 === 0 ? 'Bupati Ipuk Fiestiandani hadir. ' : ''}${summary}`,
    published: day(1 + ((i * 7) % 24)),
  }),
);

/** The article of the list with an id. */
export const named = (id: string): Article => list.find((item) => item.id === id)!;

export const topicOf = ({ id }: Article): string => id.split('-')[0]!;
export const idsOf = (articles: readonly Article[]): string[] => articles.map(({ id }) => id);

export const latestFirst = (articles: readonly Article[]): Article[] => [...articles].sort((a, b) => +b.published! - +a.published!);
