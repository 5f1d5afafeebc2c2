/** What the reader can have done by a key, wherever the focus is; `manifest.json` suggests the keys. */
export const COMMANDS = ['next-mark', 'previous-mark', 'open-card', 'toggle-marks'] as const;

export type Command = (typeof COMMANDS)[number];
