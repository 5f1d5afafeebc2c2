import browser from 'webextension-polyfill';
import { COMMANDS, type Command } from '../model/command.ts';
import { activeTab, inject } from './access.ts';
import { askTab } from './messages.ts';

/** Calls `callback` when the reader presses a command's key; `tab` is the one in front. */
export function onCommand(callback: (command: Command, tab: number) => void): void {
  // Absent on phones.
  browser.commands?.onCommand.addListener(async (name: string, tab?: browser.Tabs.Tab) => {
    const command = COMMANDS.find((known) => known === name);
    const front = tab?.id ?? (await activeTab());
    if (command && front !== null) callback(command, front);
  });
}

/**
 * Has a command carried out by the page of a tab. A page that nobody has read yet is read first: the key gives access to it
 * as a click on the action does. Does nothing where no extension may read.
 */
export async function commandTab(tab: number, command: Command): Promise<void> {
  const answer = await askTab(tab, 'command', { command });
  if (!answer.ok && (await inject(tab)) === 'done') await askTab(tab, 'command', { command });
}
