/** True when `address` is on one of `hosts` (separated by spaces) or on a subdomain of one. Without hosts, every address is allowed. */
export function isOnAllowedHosts(address: string, hosts: string | undefined): boolean {
  const { hostname } = new URL(address);
  return !hosts || hosts.split(/\s+/).some((host) => host && `.${hostname}`.endsWith(`.${host.toLowerCase()}`));
}
