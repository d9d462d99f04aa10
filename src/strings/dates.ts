/** How dates are written. */
export interface DateStrings {
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly timeSeparator: string;
}

export const dateStrings: Readonly<Record<'id' | 'en', DateStrings>> = {
  id: {
    days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
    timeSeparator: '.',
  },
  en: {
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    months: 'January February March April May June July August September October November December'.split(' '),
    timeSeparator: ':',
  },
};
