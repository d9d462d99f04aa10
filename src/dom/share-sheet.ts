/**
 * True where the device has a share sheet that the page may open: in a frame it needs the permission `web-share`. Browsers without
 * `canShare` tell only when it is opened.
 */
export const hasShareSheet = (): boolean =>
  typeof navigator.share === 'function' && navigator.canShare?.({ url: 'https://www.banyuwangikab.go.id/' }) !== false;

/** Opens the share sheet; false where the browser refuses. A reader who closes it, and a sheet that is open already, are no refusal. */
export async function openShareSheet(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return /^(Abort|InvalidState)Error$/.test((error as Error).name);
  }
}
