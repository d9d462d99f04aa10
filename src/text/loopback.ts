/** True for an address of this machine alone, which browsers take for secure without https (W3C Secure Contexts, 3.1). */
export const isLoopback = (url: { readonly hostname: string }): boolean => /^((.+\.)?localhost|127[\d.]+|\[::1])$/.test(url.hostname);
