import { shareIcons } from './icons.js';

/** What is shared: the title of an article, its address and its publisher. */
export interface Share {
  readonly title: string;
  readonly url: string;
  /** A line with the name of the publisher; empty when it is not known. */
  readonly source: string;
}

export interface ShareTarget {
  /** SVG path of the icon, for strokes in a 24 × 24 box. */
  readonly icon: string;
  /** The brand's name; targets without a brand are named by `shareBy` in the strings. */
  readonly brand?: string;
  /** The address that a press opens. */
  readonly href?: (share: Share) => string;
  /** The tab in which it opens; a new one by default. `_self` for a mail program, which does not replace the page. */
  readonly tab?: '_self' | '_blank';
  /** What a press does instead of opening an address: `system` opens the share sheet of the device. */
  readonly action?: 'copy' | 'print' | 'system';
}

/** Encodes a query parameter. `encodeURIComponent` throws on unpaired surrogates, which `\p{Cs}` matches. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

const shareUrl =
  (base: string, fields: (share: Share) => Record<string, string>) =>
  (share: Share): string =>
    `${base}?${Object.entries(fields(share)).map(([name, value]) => `${name}=${encode(value)}`).join('&')}`; // prettier-ignore

const shareMessage = ({ title, url, source }: Share, newline = '\n'): string =>
  [title, ...(title ? [''] : []), url, ...(source ? [source] : [])].join(newline);

/** The share targets by their name in the `targets` attribute. `system` is added by the share bar where the browser has a share sheet. */
export const shareTargets = {
  // api.whatsapp.com works on phones and desktops; ad blockers block wa.me.
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
    // Line breaks in the body must be %0D%0A (RFC 6068, 5).
    href: shareUrl('mailto:', (share) => ({ subject: share.title, body: shareMessage(share, '\r\n') })),
    tab: '_self',
  },
  print: { icon: shareIcons.print, action: 'print' },
  system: { icon: shareIcons.system, action: 'system' },
} as const satisfies Record<string, ShareTarget>;

export type ShareChannel = keyof typeof shareTargets;

/** The channels without a brand: each has its name in `shareBy` of the strings. */
export type UnbrandedChannel = {
  [Channel in ShareChannel]: (typeof shareTargets)[Channel] extends { brand: string } ? never : Channel;
}[ShareChannel];
