import { icons } from './more-icons.js';
import { address, message, type ShareTarget } from './targets.js';

/** Name in the `targets` attribute -> what a press does, for those that a bar shows only where they are asked for. */
export const moreTargets = {
  line: {
    brand: 'LINE',
    icon: icons.line,
    href: address('https://social-plugins.line.me/lineit/share', ({ url, title }) => ({ url, text: title })),
  },
  threads: {
    brand: 'Threads',
    icon: icons.threads,
    href: address('https://www.threads.com/intent/post', ({ url, title }) => ({ text: title, url })),
  },
  linkedin: {
    brand: 'LinkedIn',
    icon: icons.linkedin,
    href: address('https://www.linkedin.com/sharing/share-offsite/', ({ url }) => ({ url })),
  },
  email: {
    name: { id: 'Kirim lewat surel', en: 'Send by e-mail' },
    icon: icons.email,
    // RFC 6068, 5: line breaks in a body are %0D%0A.
    href: address('mailto:', (share) => ({ subject: share.title, body: message(share, '\r\n') })),
    tab: '_self',
  },
  print: { name: { id: 'Cetak', en: 'Print' }, icon: icons.print, act: () => print() },
} as const satisfies Record<string, ShareTarget>;
