/** What a share bar says. */
export interface ShareStrings {
  readonly share: string;
  readonly copied: string;
  /** Shown above the address when no way of copying works. */
  readonly copyByHand: string;
  /** Accessible names of the targets that aren't brands. */
  readonly targets: { readonly system: string; readonly copy: string; readonly email: string; readonly print: string };
  /** Accessible name of a brand's button. */
  readonly shareTo: (brand: string) => string;
}

export const shareStrings: Readonly<Record<'id' | 'en', ShareStrings>> = {
  id: {
    share: 'Bagikan Artikel',
    copied: 'Tautan disalin',
    copyByHand: 'Salin tautan ini:',
    targets: { system: 'Bagikan', copy: 'Salin tautan', email: 'Kirim lewat surel', print: 'Cetak' },
    shareTo: (brand) => `Bagikan ke ${brand}`,
  },
  en: {
    share: 'Share this article',
    copied: 'Link copied',
    copyByHand: 'Copy this link:',
    targets: { system: 'Share', copy: 'Copy link', email: 'Send by e-mail', print: 'Print' },
    shareTo: (brand) => `Share on ${brand}`,
  },
};
