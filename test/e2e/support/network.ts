import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What would have left a browser under test, whoever asked for it: its tabs, the extension, the browser itself. */
export interface Network {
  /** The port of a proxy that lets nothing through. */
  readonly port: number;
  /** Notes a request of a page that was not among the pages served. */
  refused(url: string): void;
  /** All that was asked for, but for what browsers ask for with or without an extension. */
  left(): readonly string[];
  close(): void;
}

/** Clocks, updates, accounts and settings of the makers of the browsers. */
const MAKERS = /(^|\.)(google|googleapis|gvt1|mozilla)\.(com|net|org)$/;

/** @param pages served by interception, before any proxy is asked; browsers open connections to their hosts ahead. */
export async function watchNetwork(pages: ReadonlyMap<string, string>): Promise<Network> {
  const served = new Set([...pages.keys()].map((url) => new URL(url).hostname));
  const asked: string[] = [];
  const refused: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`);
    socket.on('error', () => {}); // a browser that is being closed hangs up
    socket.end('HTTP/1.1 502 Nothing leaves\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ofTheBrowser = (url: string) => MAKERS.test(new URL(url).hostname) || served.has(new URL(url).hostname);
  return {
    port: (server.address() as AddressInfo).port,
    refused: (url) => refused.push(url),
    left: () => [
      ...asked.filter((url) => !ofTheBrowser(url)),
      ...refused.filter((url) => !url.endsWith('/favicon.ico')),
    ],
    close: () => server.close(),
  };
}
