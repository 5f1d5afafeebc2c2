import type { Page } from 'puppeteer-core';

/** The words under each of Proviso's highlights, by the highlight's name, with single spaces. */
export function painted(page: Page): Promise<Readonly<Record<string, string[]>>> {
  return page.evaluate(() => {
    const words = (highlight: Highlight) =>
      [...highlight].map((range) => (range as Range).toString().replace(/\s+/g, ' ').trim()).filter(Boolean);
    const named = [...CSS.highlights].map(([name, highlight]) => [name, words(highlight)] as const);
    return Object.fromEntries(named.filter(([name, found]) => name.startsWith('proviso-') && found.length > 0));
  });
}

/** Waits until a highlight holds marks, or holds none. */
export async function waitForMarks(page: Page, name: string, present = true): Promise<void> {
  await page.waitForFunction(
    (highlight, wanted) => {
      const ranges = [...(CSS.highlights.get(highlight) ?? [])] as Range[];
      return ranges.some((range) => !range.collapsed) === wanted;
    },
    { timeout: 10_000, polling: 50 }, // by the clock: a tab behind others has no frames
    name,
    present,
  );
}
