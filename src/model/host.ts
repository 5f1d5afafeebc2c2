/*
 * Hosts as the settings hold them: lower case, without scheme, port and a leading "www.".
 * A host stands for itself and for all its subdomains.
 */

/** The host of an address in the form of the settings; `null` for anything but http and https. */
export function hostOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || !parsed.hostname) return null;
  return parsed.hostname.replace(/^www\./, '').replace(/\.$/, '');
}

/** The host that a reader means by "https://www.Reuters.com/world/", "reuters.com" or "*.reuters.com"; else `null`. */
export function hostFromInput(input: string): string | null {
  const typed = input.trim().replace(/^(https?:\/\/)?(\*\.)?/i, '');
  const host = /^[^\s/@:?#*]+(:\d+)?([/?#].*)?$/.test(typed) ? hostOf(`https://${typed}`) : null;
  return host && (host.includes('.') || host === 'localhost') ? host : null;
}

/** True when `host` or one of its parent domains is listed. */
export function coversHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}
