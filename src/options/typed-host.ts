import { hostOf } from '../model/host.ts';

/** The host that a reader means by "https://www.Reuters.com/world/", "reuters.com" or "*.reuters.com"; else `null`. */
export function typedHost(input: string): string | null {
  const typed = input.trim().replace(/^(https?:\/\/)?(\*\.)?/i, '');
  const address = `https://${typed}`;
  if (!/^[^\s/@:?#*]+(:\d+)?([/?#].*)?$/.test(typed) || !URL.canParse(address)) return null;
  const host = hostOf(new URL(address).href);
  return host && (host.includes('.') || host === 'localhost') ? host : null;
}
