/** True when `address` is on one of `hosts`, which are separated by spaces, or below it; and when no hosts are given. */
export function isOnAllowedHosts(address: string, hosts: string | undefined): boolean {
  const { hostname } = new URL(address);
  return !hosts || hosts.split(/\s+/).some((host) => host && `.${hostname}`.endsWith(`.${host.toLowerCase()}`));
}
