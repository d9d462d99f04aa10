import { icons } from './icons.js';
import type { moreTargets } from './more-targets.js';

/** What is shared: the article's title, its address at the publisher, and who that is. */
export interface Share {
  readonly title: string;
  readonly url: string;
  /** A line that names the publisher; empty when it is not known. */
  readonly source: string;
}

export interface ShareTarget {
  /** Strokes for a 24 × 24 box. */
  readonly icon: string;
  /** The brand's name. */
  readonly brand?: string;
  /** The accessible name of what is no brand. */
  readonly name?: Readonly<Record<'id' | 'en', string>>;
  /** Where a press leads. */
  readonly href?: (share: Share) => string;
  /** The tab that it opens in, a new one without it: a mail program leaves this one as it is. */
  readonly tab?: '_self';
  /** What a press does instead; copying is the bar's own. */
  readonly act?: (share: Share) => unknown;
}

/** `encodeURIComponent` throws on half a surrogate pair; `\p{Cs}` matches exactly those. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

export const address =
  (base: string, fields: (share: Share) => Record<string, string>) =>
  (share: Share): string =>
    `${base}?${Object.entries(fields(share)).map(([name, value]) => `${name}=${encode(value)}`).join('&')}`; // prettier-ignore

export const message = ({ title, url, source }: Share, newline = '\n'): string =>
  [title, ...(title ? [''] : []), url, ...(source ? [source] : [])].join(newline);

/** Name in the `targets` attribute -> what a press does: what a bar shows without it. The others are in `more-targets.ts`. */
export const shareTargets = {
  // api.whatsapp.com works on phones and on desktops; wa.me is on ad-block lists.
  whatsapp: {
    brand: 'WhatsApp',
    icon: icons.whatsapp,
    href: address('https://api.whatsapp.com/send', (share) => ({ text: message(share) })),
  },
  facebook: {
    brand: 'Facebook',
    icon: icons.facebook,
    href: address('https://www.facebook.com/sharer/sharer.php', ({ url }) => ({ u: url })),
  },
  telegram: {
    brand: 'Telegram',
    icon: icons.telegram,
    href: address('https://t.me/share/url', ({ url, title }) => ({ url, text: title })),
  },
  x: { brand: 'X', icon: icons.x, href: address('https://x.com/intent/post', ({ url, title }) => ({ text: title, url })) },
  copy: { name: { id: 'Salin tautan', en: 'Copy link' }, icon: icons.copy },
  system: {
    name: { id: 'Bagikan', en: 'Share' },
    icon: icons.system,
    // The reader may close the sheet again: no error.
    act: ({ title, url }) => navigator.share({ title, url }).catch(() => {}),
  },
} as const satisfies Record<string, ShareTarget>;

export type ShareChannel = keyof typeof shareTargets | keyof typeof moreTargets;
