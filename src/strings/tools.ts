/** What the tools of an article say. */
export interface ToolStrings {
  /** The name of the row. */
  readonly tools: string;
  readonly time: (minutes: number) => string;
  readonly smaller: string;
  readonly larger: string;
  /** Said after a change. */
  readonly size: (percent: number) => string;
  readonly print: string;
  readonly listen: string;
}

export const toolStrings: Readonly<Record<'id' | 'en', ToolStrings>> = {
  id: {
    tools: 'Alat baca',
    time: (minutes) => `Waktu baca ${minutes} menit`,
    smaller: 'Perkecil teks',
    larger: 'Perbesar teks',
    size: (percent) => `Ukuran teks ${percent}%`,
    print: 'Cetak artikel',
    listen: 'Dengarkan',
  },
  en: {
    tools: 'Reading tools',
    time: (minutes) => `${minutes}-minute read`,
    smaller: 'Smaller text',
    larger: 'Larger text',
    size: (percent) => `Text size ${percent}%`,
    print: 'Print article',
    listen: 'Listen',
  },
};
