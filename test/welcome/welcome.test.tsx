import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { at, reading } from '../view/support/reading.ts';
import { press, show, textOf, textsOf } from '../view/support/show.ts';

const browser = vi.hoisted(() => ({
  settings: {} as Settings,
  allow: true,
  answer: null as unknown,
  asked: [] as unknown[],
  requested: [] as unknown[],
}));

vi.mock('../../src/browser/access.ts', () => ({
  requestAccess: async (choice: unknown) => {
    browser.requested.push(choice);
    return browser.allow;
  },
}));
vi.mock('../../src/browser/messages.ts', () => ({
  askBackground: async (kind: string, request: unknown) => {
    browser.asked.push([kind, request]);
    return browser.answer ? { ok: true, value: browser.answer } : { ok: false, error: 'nobody answered' };
  },
}));
vi.mock('../../src/browser/settings.ts', () => ({
  getSettings: async () => browser.settings,
  watchSettings: () => {},
  changeSettings: async (change: (current: Settings) => Partial<Settings>) => {
    browser.settings = { ...browser.settings, ...change(browser.settings) };
  },
}));

const { Welcome } = await import('../../src/welcome/Welcome.tsx');
const { DEMO_ARTICLE } = await import('../../src/welcome/demo-article.ts');

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
  Object.assign(browser, { settings: DEFAULT_SETTINGS, allow: true, answer: reading(), asked: [], requested: [] });
});

/** The page, once its sample has been read or could not be. */
async function open(): Promise<HTMLElement> {
  const root = await show(<Welcome />);
  await vi.waitFor(() => expect(root.querySelector('.demo > [role=status]')).toBeNull());
  return root;
}

describe('the sample', () => {
  test('is read by the background like any page', async () => {
    await open();
    expect(browser.asked).toEqual([['readArticle', DEMO_ARTICLE]]);
  });

  test('shows the card of the mark that is pointed at', async () => {
    const root = await open();
    const name = [...root.querySelectorAll<HTMLElement>('.piece')].find((piece) => piece.textContent === 'Ana Reyes');
    name?.dispatchEvent(new Event('pointerenter'));
    await vi.waitFor(() => expect(root.querySelector('.card')?.getAttribute('data-kind')).toBe('official'));
    expect(textOf(root.querySelector('.card h2'))).toBe('Ana Reyes');
  });

  test('shows its whole text, marked and unmarked', async () => {
    const root = await open();
    const shown = textsOf(root, '.sample-article p:not(.sample-note)').join('\n\n');
    expect(shown).toBe(reading().text);
    expect(shown).toContain(reading().text.slice(at('The fishing quota').start));
  });

  test('closes its card on Esc', async () => {
    const root = await open();
    expect(root.querySelector('.card')).not.toBeNull();
    // Pressed again until heard: the listener comes with the first paint after the card.
    await vi.waitFor(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      expect(root.querySelector('.card')).toBeNull();
    });
  });

  test('says so when it cannot be read, and the rest of the page stays of use', async () => {
    browser.answer = null;
    const root = await open();
    await vi.waitFor(() => expect(textOf(root.querySelector('.demo'))).toContain('could not be read just now'));
    expect(root.querySelectorAll('input[name=access]')).toHaveLength(3);
  });
});

describe('the choice of access', () => {
  const choose = async (root: HTMLElement, mode: string, button: string) => {
    root.querySelector<HTMLInputElement>(`input[value=${mode}]`)?.click();
    await vi.waitFor(() => expect(textOf(root.querySelector('.grant button'))).toBe(button));
    await press(root, button);
  };

  test('asks the browser for the suggested sites and keeps them', async () => {
    const root = await open();
    await choose(root, 'sites', 'Allow');
    await vi.waitFor(() => expect(textOf(root.querySelector('.grant'))).toContain('Done.'));
    expect(browser.requested).toEqual([{ access: 'sites', sites: browser.settings.sites }]);
    expect(browser.settings.access).toBe('sites');
    expect(browser.settings.sites).toContain('reuters.com');
  });

  test('stays with the click when the browser declines', async () => {
    browser.allow = false;
    const root = await open();
    await choose(root, 'everywhere', 'Allow');
    await vi.waitFor(() => expect(textOf(root.querySelector('.grant'))).toContain('stays with “Only when I click”'));
    expect(browser.settings.access).toBe('click');
  });
});
