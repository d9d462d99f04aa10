import { shareIcons } from './icons.js';

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
  /** The brand's name; what is no brand is named by `shareBy` of the words. */
  readonly brand?: string;
  /** Where a press leads. */
  readonly href?: (share: Share) => string;
  /** The tab that it opens in, a new one without it: a mail program leaves this one as it is. */
  readonly tab?: '_self' | '_blank';
  /** What a press does instead of leading anywhere: `system` opens the share sheet of the device. */
  readonly action?: 'copy' | 'print' | 'system';
}

/** `encodeURIComponent` throws on half a surrogate pair; `\p{Cs}` matches exactly those. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

const shareUrl =
  (base: string, fields: (share: Share) => Record<string, string>) =>
  (share: Share): string =>
    `${base}?${Object.entries(fields(share)).map(([name, value]) => `${name}=${encode(value)}`).join('&')}`; // prettier-ignore

const shareMessage = ({ title, url, source }: Share, newline = '\n'): string =>
  [title, ...(title ? [''] : []), url, ...(source ? [source] : [])].join(newline);

/** Name in the `targets` attribute -> what a press does. `system` comes by itself where the browser has a share sheet. */
export const shareTargets = {
  // api.whatsapp.com works on phones and on desktops; wa.me is on ad-block lists.
  whatsapp: {
    brand: 'WhatsApp',
    icon: shareIcons.whatsapp,
    href: shareUrl('https://api.whatsapp.com/send', (share) => ({ text: shareMessage(share) })),
  },
  facebook: {
    brand: 'Facebook',
    icon: shareIcons.facebook,
    href: shareUrl('https://www.facebook.com/sharer/sharer.php', ({ url }) => ({ u: url })),
  },
  telegram: {
    brand: 'Telegram',
    icon: shareIcons.telegram,
    href: shareUrl('https://t.me/share/url', ({ url, title }) => ({ url, text: title })),
  },
  x: { brand: 'X', icon: shareIcons.x, href: shareUrl('https://x.com/intent/post', ({ url, title }) => ({ text: title, url })) },
  copy: { icon: shareIcons.copy, action: 'copy' },
  line: {
    brand: 'LINE',
    icon: shareIcons.line,
    href: shareUrl('https://social-plugins.line.me/lineit/share', ({ url, title }) => ({ url, text: title })),
  },
  threads: {
    brand: 'Threads',
    icon: shareIcons.threads,
    href: shareUrl('https://www.threads.com/intent/post', ({ url, title }) => ({ text: title, url })),
  },
  linkedin: {
    brand: 'LinkedIn',
    icon: shareIcons.linkedin,
    href: shareUrl('https://www.linkedin.com/sharing/share-offsite/', ({ url }) => ({ url })),
  },
  email: {
    icon: shareIcons.email,
    // RFC 6068, 5: line breaks in a body are %0D%0A.
    href: shareUrl('mailto:', (share) => ({ subject: share.title, body: shareMessage(share, '\r\n') })),
    tab: '_self',
  },
  print: { icon: shareIcons.print, action: 'print' },
  system: { icon: shareIcons.system, action: 'system' },
} as const satisfies Record<string, ShareTarget>;

export type ShareChannel = keyof typeof shareTargets;

/** The channels that are no brand: each has its words in `shareBy`. */
export type UnbrandedChannel = {
  [Channel in ShareChannel]: (typeof shareTargets)[Channel] extends { brand: string } ? never : Channel;
}[ShareChannel];

/** What a bar shows without `targets`, in this order. */
export const DEFAULT_CHANNELS: readonly ShareChannel[] = ['whatsapp', 'facebook', 'telegram', 'x', 'copy'];
