/** A header or a parameter that proves who asks. */
export const SECRET = /auth|token|key|secret|cookie|passw|sandi|session|signature/i;

/** An address, and what of it is not for other eyes. */
export interface SourceAddress {
  /** Without user name and password. */
  readonly url: string;
  /** The header that has them. */
  readonly headers: Readonly<Record<string, string>>;
}

const plain = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** An address whose user name and password go as a header (RFC 7617): `fetch` takes none in an address, and would quote them. */
export function sourceAddress(source: string): SourceAddress {
  const url = new URL(source);
  const { username, password } = url;
  url.username = url.password = '';
  if (!username && !password) return { url: url.href, headers: {} };
  const proof = Buffer.from(`${plain(username)}:${plain(password)}`, 'utf8').toString('base64');
  return { url: url.href, headers: { authorization: `Basic ${proof}` } };
}

/** How a source is called in front of people: without user name, password, and other secrets that its address has. */
export function sourceName(source: string): string {
  if (!/^https?:\/\//i.test(source)) return source;
  return source
    .replace(/^(https?:\/\/)[^/?#]*@/i, '$1')
    .replace(/([?&])([^=&#]+)=([^&#]+)/g, (whole, mark: string, name: string) => (SECRET.test(name) ? `${mark}${name}=…` : whole));
}
