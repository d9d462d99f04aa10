/** Why a page can't have a feed. The names are stable. */
export type UnreachableReason =
  /** What was given is no http(s) address. */
  | 'no-address'
  /** A page under https may not ask an address under http. */
  | 'mixed'
  /** The page's own content security policy refuses the address. */
  | 'policy'
  /** The server answers, but lets no other site read what it says. */
  | 'cors'
  /** The device has no network. */
  | 'offline'
  /** No answer: a wrong host, or a server that is down. */
  | 'network'
  | 'timeout'
  | 'status'
  | 'too-large'
  | 'no-feed';
