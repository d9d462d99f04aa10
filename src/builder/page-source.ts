/** The source of a page, or why it can't be read: `closed` where its server lets nobody, else its status. */
export async function pageSource(
  url: string,
  signal: AbortSignal,
): Promise<{ readonly html: string } | { readonly why: 'closed' | number }> {
  try {
    const response = await fetch(url, { credentials: 'omit', signal });
    return response.ok ? { html: await response.text() } : { why: response.status };
  } catch {
    return { why: 'closed' };
  }
}

/** What a bookmark runs in a page: the self-check of this release, or a word on why it can't be had. */
export function bookmarklet(script: string, refused: string): string {
  const message = JSON.stringify(`${refused} ${new URL(script).origin}`);
  return `javascript:void document.body.append(Object.assign(document.createElement('script'),{src:${JSON.stringify(script)},onerror(){alert(${message})}}))`;
}
