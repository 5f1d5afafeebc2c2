import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.mjs';
import { PATIENCE_MS, program } from './reader.ts';

/** A screen that nobody sees: the browser's own dialog cannot be shown, or accepted, without one. */
async function screen(): Promise<string> {
  const xvfb = spawn(program('xvfb'), ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void xvfb.kill());
  const number = await new Promise<string>((resolve) =>
    xvfb.stdio[3]?.once('data', (data) => resolve(String(data).trim())),
  );
  return `:${number}`;
}

/** Chromium with the extension and its welcome page, on a screen of its own; closed when the test is over. */
export async function openOnScreen() {
  const display = await screen();
  const { browser, welcome } = await launchChromium({
    executablePath: program('chromium'),
    headless: false,
    env: { ...process.env, DISPLAY: display },
  });
  onTestFinished(() => browser.close());
  welcome.setDefaultTimeout(PATIENCE_MS);
  return { display, browser, welcome };
}

/** Presses keys as a hand does: the browser's own windows and shortcuts hear of them too. */
export function press(display: string, ...keys: string[]): Promise<number> {
  const xdotool = spawn(program('xdotool'), ['key', ...keys], { env: { ...process.env, DISPLAY: display } });
  return new Promise((resolve) => xdotool.on('close', (code) => resolve(code ?? 1)));
}
