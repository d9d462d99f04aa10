import { FeedError } from './feed-error.js';

/** The body of a response, not decoded yet. Bytes, since a `Blob` needs two messages to another process. */
export interface FeedBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its `Content-Type`; empty if there is none. */
  readonly type: string;
}

/** Reads the body of a response; cancels it and rejects as soon as it is larger than `limit` bytes. */
export async function readBody(response: Response, limit: number): Promise<FeedBody> {
  const type = response.headers.get('content-type') ?? '';
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(await response.arrayBuffer()), type };
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk; (chunk = (await reader.read()).value);) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > limit) {
      void reader.cancel().catch(() => {});
      throw new FeedError({ code: 'too-large', value: String(limit) });
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return { bytes, type };
}
