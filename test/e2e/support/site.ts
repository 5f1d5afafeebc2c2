import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site on this machine, for what a driver's interception of requests would disturb: frames, caches, prepared pages. */
export interface Site {
  /** The address of a path. */
  at(path: string): string;
  /** What pages have told by asking for `/told?…`: the part after the question mark. */
  readonly told: readonly string[];
  /** Answers what asks for `/held.js` from now on, and has asked: until then such a page is still on its way. */
  letGo(): void;
  close(): void;
}

export async function openSite(pages: ReadonlyMap<string, Served>): Promise<Site> {
  const told: string[] = [];
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const server = createServer(async (request, response) => {
    if (request.url === '/held.js') await released;
    answer(request, response, pages, told);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://localhost:${port}${path}`,
    told,
    letGo,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, Served>,
  told: string[],
): void {
  const [path = '/', query] = url.split('?');
  if (path === '/told') {
    told.push(query ?? '');
    response.writeHead(204).end();
    return;
  }
  const page = pages.get(path);
  if (!page) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
}

/** An address like that of a news article. */
export const STORY = '/world/2025/03/04/lakeland-halts-ore-talks-with-norland';
/** Words that are quoted in it, once. */
export const STORY_WORDS = 'We will not sign';

/** The invented wire story, with more put before the end of its head or body. */
export function storyHtml({ head = '', body = '' }: { readonly head?: string; readonly body?: string } = {}): string {
  const html = readFileSync('test/pages/wire-story/page.html', 'utf8');
  return html.replace('</head>', `${head}</head>`).replace('</body>', `${body}</body>`);
}
