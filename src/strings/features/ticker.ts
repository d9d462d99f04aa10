export interface TickerStrings {
  /** Accessible name of the buttons together. */
  readonly controls: string;
  readonly previous: string;
  readonly next: string;
  readonly pause: string;
  readonly play: string;
  /** Announced after a press of previous or next. */
  readonly shown: (place: number, total: number, title: string) => string;
}

/** The words of running headlines. */
export const tickerStrings: Readonly<Record<'id' | 'en', TickerStrings>> = {
  id: {
    controls: 'Judul berjalan',
    previous: 'Judul sebelumnya',
    next: 'Judul berikutnya',
    pause: 'Jeda',
    play: 'Jalankan',
    shown: (place, total, title) => `${place} dari ${total}: ${title}`,
  },
  en: {
    controls: 'Running headlines',
    previous: 'Previous headline',
    next: 'Next headline',
    pause: 'Pause',
    play: 'Play',
    shown: (place, total, title) => `${place} of ${total}: ${title}`,
  },
};
