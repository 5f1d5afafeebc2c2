import type { Page } from 'puppeteer-core';

/** How a page may be asked to look: by name, what the browser says that the reader prefers. */
export const LOOKS = [
  ['light', { scheme: 'light', forced: false }],
  ['dark', { scheme: 'dark', forced: false }],
  ['light, with forced colours', { scheme: 'light', forced: true }],
  ['dark, with forced colours', { scheme: 'dark', forced: true }],
] as const;

export type Look = (typeof LOOKS)[number][1];

/** Has the browser say so to the page, from now on. */
export async function prefer(page: Page, { scheme, forced }: Look): Promise<void> {
  // The driver’s own call knows no forced colours, and its session ends with the page.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}
