import { icons } from './icons.js';

/** What is shared: the article's title, its address at the publisher, and who that is. */
export interface Share {
  readonly title: string;
  readonly url: string;
  /** A line that names the publisher; empty when it is not known. */
  readonly source: string;
}

export interface ShareTarget {
  /** The brand's name; the others are named by the language file. */
  readonly brand?: string;
  /** Where a press leads. Without it the press acts on this page. */
  readonly href?: (share: Share) => string;
}

/** `encodeURIComponent` throws on half a surrogate pair; `\p{Cs}` matches exactly those. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

const address =
  (base: string, fields: (share: Share) => Record<string, string>) =>
  (share: Share): string =>
    `${base}?${Object.entries(fields(share)).map(([name, value]) => `${name}=${encode(value)}`).join('&')}`; // prettier-ignore

const message = ({ title, url, source }: Share, newline = '\n'): string =>
  [title, ...(title ? [''] : []), url, ...(source ? [source] : [])].join(newline);

/** Name in the `targets` attribute -> what a press does. */
export const shareTargets = {
  // api.whatsapp.com works on phones and on desktops; wa.me is on ad-block lists.
  whatsapp: { brand: 'WhatsApp', href: address('https://api.whatsapp.com/send', (share) => ({ text: message(share) })) },
  facebook: { brand: 'Facebook', href: address('https://www.facebook.com/sharer/sharer.php', ({ url }) => ({ u: url })) },
  telegram: { brand: 'Telegram', href: address('https://t.me/share/url', ({ url, title }) => ({ url, text: title })) },
  x: { brand: 'X', href: address('https://x.com/intent/post', ({ url, title }) => ({ text: title, url })) },
  line: { brand: 'LINE', href: address('https://social-plugins.line.me/lineit/share', ({ url, title }) => ({ url, text: title })) },
  threads: { brand: 'Threads', href: address('https://www.threads.com/intent/post', ({ url, title }) => ({ text: title, url })) },
  linkedin: { brand: 'LinkedIn', href: address('https://www.linkedin.com/sharing/share-offsite/', ({ url }) => ({ url })) },
  // RFC 6068, 5: line breaks in a body are %0D%0A.
  email: { href: address('mailto:', (share) => ({ subject: share.title, body: message(share, '\r\n') })) },
  copy: {},
  print: {},
  system: {},
} as const satisfies Record<keyof Omit<typeof icons, 'done'>, ShareTarget>;

export type ShareChannel = keyof typeof shareTargets;

/** The share address with `utm_source`, by which a publisher's statistics tell the partner. */
export function withCampaign(address: string, campaign: string | undefined): string {
  if (!campaign) return address;
  const url = new URL(address);
  url.searchParams.set('utm_source', campaign);
  return url.href;
}
