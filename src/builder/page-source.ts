/** The source of a page, or why it can't be read: `closed` without CORS or an answer, else the status. */
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

/** A bookmarklet that runs this release's self-check in a page, or says why the page refuses it. */
export function bookmarklet(script: string, refused: string): string {
  const message = JSON.stringify(`${refused} ${new URL(script).origin}`);
  return `javascript:void document.body.append(Object.assign(document.createElement('script'),{src:${JSON.stringify(script)},onerror(){alert(${message})}}))`;
}
