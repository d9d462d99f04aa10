/** What an office is called at the head of its paper, in capitals. */
const OFFICE = /^(?:PEMERINTAH|PEMKAB|PEMKOT|PEMPROV|DINAS|BADAN|BAGIAN|BIDANG|KANTOR|SEKRETARIAT|KECAMATAN|KELURAHAN|DESA|KEMENTERIAN|KABUPATEN|KOTA|PROVINSI|REPUBLIK|RUMAH SAKIT|UPT|HUMAS|POLRES|POLRESTA|KODIM)(?= |$)[^a-z]*$/; // prettier-ignore

/** Where the office is, and how the paper is counted. */
const PLACE =
  /^(?:(?:jl\.?|jalan|jln\.?)\s.*\d|(?:alamat|telp?\.?|telepon|fax|faks\.?|faksimile|e-?mail|surel|website|laman|situs|kode pos|nomor|no\.?|lampiran|perihal|sifat)\s*[:.(]|(?:telp?\.?|telepon)\s*[\d(])|\bwww\.|https?:|@\w+\.|\(\d{3,4}\)\s?\d/i;

/** What the paper is. */
const KIND = /^(?:siaran pers|rilis(?: pers| berita)?|press release|news release|berita(?: pers| utama| daerah)?|naskah berita|untuk disiarkan segera|for immediate release)\s*:?$/i; // prettier-ignore

/** True for a row that may be of a letterhead. */
export const isLetterhead = (line: string): boolean => OFFICE.test(line) || PLACE.test(line) || KIND.test(line);
