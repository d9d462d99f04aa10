/** What is said in the place of a picture that waits for the reader. */
export interface PictureStrings {
  /** Which picture it is follows. */
  readonly show: string;
}

export const pictureStrings: Readonly<Record<'id' | 'en', PictureStrings>> = {
  id: { show: 'Tampilkan gambar' },
  en: { show: 'Show picture' },
};
