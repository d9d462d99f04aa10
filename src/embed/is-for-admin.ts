/**
 * True for an address that only the admin of a page uses: on their own computer, or with `#bwi-check` or `?bwi-check`, which start the
 * self-check.
 */
export const isForAdmin = (address: string): boolean => /^(file|https?:..(localhost|127[\d.]+))[:/]|[#?&]bwi-check/.test(address);
