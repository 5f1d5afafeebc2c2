import { describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { DEFAULT_SETTINGS } = await import('../../src/model/settings.ts');
const { MOST_BYTES, readSettingsFile, settingsFile } = await import('../../src/options/settings-file.ts');

const OWN: Settings = {
  ...DEFAULT_SETTINGS,
  marks: false,
  colours: { quotation: '#00aa55', 'market-access': '#AA0055' },
  holdKey: 'shift',
  dwellMs: 1000,
  access: 'sites',
  sites: ['norland.example', 'lakeland.example'],
};

const fileOf = (settings: object, more: object = {}) =>
  JSON.stringify({ proviso: 'settings', format: 1, settings, ...more });

/** The kind of the problem, with the fields that it names. */
function problemOf(text: string): string {
  const read = readSettingsFile(text);
  if (read.ok) return 'none';
  return read.problem.kind === 'fields' ? `fields ${read.problem.fields.join(', ')}` : read.problem.kind;
}

describe('a file of settings', () => {
  test('gives back what was saved', () => {
    expect(readSettingsFile(settingsFile(OWN))).toEqual({ ok: true, settings: OWN });
  });

  test('may leave fields out, which then take their defaults, and hold others that nobody knows', () => {
    const read = readSettingsFile(fileOf({ badge: false, fontSize: 12 }));
    expect(read).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, badge: false } });
  });

  test.each([
    ['not JSON', 'marks = off', 'not-json'],
    ['empty', '', 'not-json'],
    ['another file', '{"format":1,"cases":[]}', 'not-settings'],
    ['a list', '[]', 'not-settings'],
    ['null', 'null', 'not-settings'],
    ['a newer version’s', fileOf({}, { format: 2 }), 'newer'],
    ['huge', ' '.repeat(MOST_BYTES + 1), 'too-large'],
    ['a wrong type', fileOf({ marks: 'yes' }), 'fields marks'],
    ['a layer left out', fileOf({ layers: { quotation: true } }), 'fields layers'],
    ['a colour by name', fileOf({ colours: { quotation: 'red' } }), 'fields colours'],
    ['a style put into a colour', fileOf({ colours: { quotation: '#fff; } body { color: red' } }), 'fields colours'],
    ['no time at all', fileOf({ dwellMs: 0 }), 'fields dwellMs'],
    ['a density that there is not', fileOf({ density: 'most' }), 'fields density'],
    ['a key that types', fileOf({ holdKey: 'a' }), 'fields holdKey'],
    ['a pattern for a site', fileOf({ sites: ['*'] }), 'fields sites'],
    ['a path for a site', fileOf({ sitesOff: ['norland.example/a'] }), 'fields sitesOff'],
    ['two fields', fileOf({ badge: 1, access: 'always' }), 'fields badge, access'],
  ])('is turned away when it is %s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });
});
