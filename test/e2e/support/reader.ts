import type { Page } from 'puppeteer-core';
import type { Command } from '../../../src/model/command.ts';

/** What the card shows. */
export interface CardShown {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** A browser with the shipped extension in it, and somebody who reads with it. */
export interface Reader {
  /** Opens a page; `pages` are the only ones there are. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab, by its path: `/src/dossier/index.html`. */
  openOwn(path: string): Promise<Page>;
  /** Opens the popup for the page, by a click on the toolbar where the browser's driver can do that. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the panel beside the page: Chromium's own side panel by the popup's button, in Firefox the same page in a tab. */
  openPanel(page: Page): Promise<Page>;
  /** The open hover card, or `null`. It stands in a closed shadow root, closed to the page and to the test alike. */
  card(page: Page): Promise<CardShown | null>;
  /** What was last said to assistive technology on the page. */
  heard(page: Page): Promise<string | null>;
  /** Has a command carried out as its key would. */
  command(page: Page, command: Command): Promise<void>;
  /** Every request that would have left the browser, other than for `pages`. */
  left(): readonly string[];
  close(): Promise<void>;
}

export type OpenReader = (pages: ReadonlyMap<string, string>) => Promise<Reader>;

/** How long a test waits for something to appear. */
export const PATIENCE_MS = 10_000;

/** A program's path, as `programs.ts` found it. */
export function program(name: 'chromium' | 'firefox' | 'xvfb' | 'xdotool'): string {
  const path = process.env[`PROVISO_${name.toUpperCase()}`];
  if (!path) throw new Error(`there is no ${name}`);
  return path;
}
