/** The servers of Google that make a picture in the size which its address names: those of Blogger, among others. */
const RESIZING_HOST = /^https?:\/\/[\w.-]+\.(googleusercontent\.com|bp\.blogspot\.com|ggpht\.com)\//;

/** The size in such an address: `/s72-c/`, `/w72-h72-p-k-no-nu/`, `=s72-c`. */
const SIZE = /([/=])([swh](\d+)(?:-[a-z]+\d*)*)(?=\/[^/]*$|$)/;

/** Narrower pictures, in pixels, are asked for anew, in a size that fills a card on a good screen. */
const MIN_WIDTH_PX = 400;
const CARD_WIDTH_PX = 1200;

/** The address of the same picture in a size that fills a card: Blogger's feeds name thumbnails of 72 pixels. */
export function largerPicture(url: string): string {
  return RESIZING_HOST.test(url)
    ? url.replace(SIZE, (whole, before: string, _, width: string) => (Number(width) < MIN_WIDTH_PX ? `${before}s${CARD_WIDTH_PX}` : whole))
    : url;
}
