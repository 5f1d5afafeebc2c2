import type { Page } from 'puppeteer-core';
import type { AccessMode } from '../../../src/model/settings.ts';

type Api = import('webextension-polyfill').Browser;

/** Waits until the browser has granted hosts and the background has registered the content script for them. */
export async function waitForAccess(extensionPage: Page): Promise<void> {
  await extensionPage.waitForFunction(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length > 0;
  });
}

/** Chooses on the welcome page when Proviso may read, and clicks the button that asks the browser for it. */
export async function chooseOnWelcome(page: Page, access: AccessMode): Promise<void> {
  await (await page.waitForSelector(`input[name=access][value=${access}]`))?.click();
  await page.waitForSelector(`.mode[data-chosen=true] input[value=${access}]`);
  await (await page.waitForSelector('.grant button'))?.click();
}
