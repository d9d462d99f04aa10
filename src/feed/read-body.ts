import { FeedError } from './errors.js';

/** The text of an answer, given up as soon as it is over `limit` bytes. */
export async function readBody(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let chunk; (chunk = (await reader.read()).value);) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes > limit) {
      void reader.cancel().catch(() => {});
      throw new FeedError('too-large', `The feed is larger than ${limit} bytes`);
    }
  }
  return decode(await new Blob(chunks).arrayBuffer(), response.headers.get('content-type') ?? '');
}

/** Which encoding it is: by its byte order mark, the `charset` parameter, the XML declaration (RFC 7303, 3), else UTF-8 (RFC 8259, 8.1). */
function decode(bytes: ArrayBuffer, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 200));
  const label = start.startsWith('ÿþ')
    ? 'utf-16le'
    : start.startsWith('þÿ')
      ? 'utf-16be'
      : start.startsWith('ï»¿')
        ? 'utf-8'
        : (/charset=["']?([\w-]+)/i.exec(type) ?? /^\s*<\?xml[^>]*encoding=["']([\w-]+)/.exec(start))?.[1];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
