/** Bytes that a page holds after garbage collection: V8's own, and the DOM's with them. */
export async function heapOf(client) {
  // Twice: what the first frees may hold wrappers of what the second then frees.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = NaN } = await client.send('Runtime.getHeapUsage');
  return { v8: usedSize, all: usedSize + embedderHeapUsedSize };
}
