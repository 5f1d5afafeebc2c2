/*
 * Hosts as the settings hold them: lower case, without scheme, port and a leading "www.".
 * A host stands for itself and for all its subdomains.
 */

/** Address bars and `location.href` give addresses in this form: lower case, other scripts as "xn--…". */
const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:@\s]+?)\.?(?::\d+)?(?:[/?#]|$)/i;

/** A host that a pattern of hosts can hold. */
export const PLAIN_HOST = /^[\w.-]+$/;

/** The host of a page's address in the form of the settings; `null` for anything but http and https. */
export function hostOf(url: string): string | null {
  return ADDRESS.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** True when `host` or one of its parent domains is listed. */
export function coversHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}

/** With the host, once. */
export function withHost(hosts: readonly string[], host: string): string[] {
  return [...new Set([...hosts, host])];
}

/** Without the host, and without a parent domain that would cover it: the site would stay listed without a visible reason. */
export function withoutHost(hosts: readonly string[], host: string): string[] {
  return hosts.filter((listed) => !coversHost([listed], host));
}
