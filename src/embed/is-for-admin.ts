/**
 * True for the address of a page that its admin looks at, not its readers: on their own machine, or where the address asks for the
 * self-check by `#bwi-check` or `?bwi-check`.
 */
export const isForAdmin = (address: string): boolean => /^(file|https?:..(localhost|127[\d.]+))[:/]|[#?&]bwi-check/.test(address);
