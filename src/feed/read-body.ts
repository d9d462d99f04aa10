import { FeedError } from './errors.js';

/** The bytes of an answer, given up as soon as they are over `limit`. */
export async function readBody(response: Response, limit: number): Promise<Blob> {
  const reader = response.body?.getReader();
  if (!reader) return response.blob();
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
  return new Blob(chunks, { type: response.headers.get('content-type') ?? '' });
}
