import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.mjs';
import { PATIENCE_MS, program } from './reader.ts';

interface Screen {
  /** As programs find it: `:1`. */
  readonly name: string;
  close(): void;
}

/** A screen that nobody sees: the browser's own dialog cannot be shown, or accepted, without one. */
async function screen(): Promise<Screen> {
  const xvfb = spawn(program('xvfb'), ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve) =>
    xvfb.stdio[3]?.once('data', (data) => resolve(String(data).trim())),
  );
  return { name: `:${number}`, close: () => void xvfb.kill() };
}

/**
 * Chromium with the extension and its welcome page, on a screen of its own.
 * @param atEnd takes what closes them: when the test is over, unless it is told otherwise
 */
export async function openOnScreen(atEnd: (close: () => void | Promise<void>) => void = onTestFinished) {
  const { name: display, close } = await screen();
  atEnd(close);
  const { browser, id, welcome } = await launchChromium({
    executablePath: program('chromium'),
    headless: false,
    env: { ...process.env, DISPLAY: display },
  });
  atEnd(() => browser.close());
  welcome.setDefaultTimeout(PATIENCE_MS);
  return { display, browser, id, welcome };
}

/** Presses keys as a hand does: the browser's own windows and shortcuts hear of them too. */
export function press(display: string, ...keys: string[]): Promise<number> {
  const xdotool = spawn(program('xdotool'), ['key', ...keys], { env: { ...process.env, DISPLAY: display } });
  return new Promise((resolve) => xdotool.on('close', (code) => resolve(code ?? 1)));
}
