/** What a share bar says. */
export interface ShareStrings {
  readonly share: string;
  readonly copied: string;
  /** Shown above the address when no way of copying works. */
  readonly copyByHand: string;
  /** Accessible name of a brand's button. */
  readonly shareTo: (brand: string) => string;
}

export const shareStrings: Readonly<Record<'id' | 'en', ShareStrings>> = {
  id: {
    share: 'Bagikan Artikel',
    copied: 'Tautan disalin',
    copyByHand: 'Salin tautan ini:',
    shareTo: (brand) => `Bagikan ke ${brand}`,
  },
  en: {
    share: 'Share this article',
    copied: 'Link copied',
    copyByHand: 'Copy this link:',
    shareTo: (brand) => `Share on ${brand}`,
  },
};
