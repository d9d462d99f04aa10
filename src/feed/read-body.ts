import { FeedError } from './errors.js';

/** The text of an answer as UTF-8 (RFC 8259, 8.1), given up as soon as it is over `limit` bytes. */
export async function readBody(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      void reader.cancel().catch(() => {});
      throw new FeedError('too-large', `The feed is larger than ${limit} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
