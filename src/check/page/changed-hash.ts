/** Hashes that `integrity` knows, the strongest first (Subresource Integrity, 3.2). */
const ALGORITHMS = ['sha512', 'sha384', 'sha256'] as const;

/**
 * The hash of the file at `url` where it is none of those in `integrity`, so that browsers refuse it; undefined where it is, and where that
 * can't be told: without hashes, for a file that nobody may read, and on pages under http, which can't compute any.
 */
export async function changedHash(url: string, integrity: string): Promise<string | undefined> {
  const hashes = integrity.split(/\s+/).map((hash) => hash.replace(/\?.*/, ''));
  // Browsers go by the strongest alone.
  const algorithm = ALGORITHMS.find((name) => hashes.some((hash) => hash.startsWith(`${name}-`)));
  if (!algorithm || !globalThis.crypto?.subtle) return undefined;
  try {
    const body = await (await fetch(url, { credentials: 'omit' })).arrayBuffer();
    const digest = await crypto.subtle.digest(algorithm.replace('sha', 'SHA-'), body);
    const found = `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    return hashes.includes(found) ? undefined : found;
  } catch {
    return undefined;
  }
}
