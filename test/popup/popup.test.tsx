import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Injection } from '../../src/browser/access.ts';
import { type IsoDate, parseIsoDate, today } from '../../src/model/dates.ts';
import { inBrief } from '../../src/model/in-brief.ts';
import type { Objection } from '../../src/model/objection.ts';
import type { PageState } from '../../src/model/page-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { objection } from '../view/support/objection.ts';
import {
  at,
  facts,
  officialRead,
  precondition,
  quotation,
  reading,
  readState,
  records,
  unnamedQuotation,
} from '../view/support/reading.ts';
import { control, press, show, textOf, textsOf } from '../view/support/show.ts';

/** The browser as one tab, its content script and the stored settings. */
const browser = vi.hoisted(() => ({
  tab: 1 as number | null,
  injection: 'done' as Injection,
  injected: 0,
  asked: [] as [string, unknown][],
  /** Answers in turn, the last one for ever; `null`: nobody answers. */
  states: [] as (PageState | null)[],
  settings: {} as Settings,
  announce: (_: Settings) => {},
  objections: [] as readonly Objection[],
  announceObjections: (_: readonly Objection[]) => {},
  shownAgain: [] as string[],
  openPanel: null as (() => void) | null,
}));

vi.mock('../../src/browser/panel.ts', () => ({ panelOpener: async () => browser.openPanel }));

vi.mock('../../src/browser/access.ts', () => ({
  activeTab: async () => browser.tab,
  inject: async () => {
    browser.injected += 1;
    return browser.injection;
  },
}));
vi.mock('../../src/browser/messages.ts', () => ({
  askTab: async (_tab: number, kind: string, request: unknown) => {
    browser.asked.push([kind, request]);
    if (kind === 'jumpTo') return { ok: true, value: null };
    const [state] = browser.states;
    const isGlance = kind === 'pageInBrief';
    // After a glance at a page that nobody answers for, or that was read, the same is asked once more.
    const isAskedAgain = isGlance && (!state || state.kind === 'read');
    if (browser.states.length > 1 && !isAskedAgain) browser.states.shift();
    if (!state) return { ok: false, error: 'nobody answered' };
    return { ok: true, value: isGlance ? inBrief(state) : state };
  },
}));
vi.mock('../../src/browser/settings.ts', () => ({
  getSettings: async () => browser.settings,
  watchSettings: (callback: (settings: Settings) => void) => {
    browser.announce = callback;
  },
  changeSettings: async (change: (current: Settings) => Partial<Settings>) => {
    browser.settings = { ...browser.settings, ...change(browser.settings) };
    browser.announce(browser.settings);
  },
}));

vi.mock('../../src/browser/objections.ts', () => ({
  getObjections: async () => browser.objections,
  watchObjections: (callback: (all: readonly Objection[]) => void) => {
    browser.announceObjections = callback;
  },
  withdrawAllOn: async (url: string) => {
    browser.shownAgain.push(url);
    browser.objections = [];
    browser.announceObjections([]);
  },
}));

const { begin } = await import('../../src/popup/beginning.ts');
const { Popup } = await import('../../src/popup/Popup.tsx');

beforeEach(() => {
  Object.assign(browser, {
    injection: 'done',
    injected: 0,
    asked: [],
    states: [readState()],
    settings: DEFAULT_SETTINGS,
  });
  Object.assign(browser, { objections: [], shownAgain: [], openPanel: null });
});

const leave = vi.fn();

async function open(states: (PageState | null)[], tab: number | null = 1): Promise<HTMLElement> {
  Object.assign(browser, { states, tab });
  const beginning = await begin();
  const root = await show(<Popup beginning={beginning} leave={leave} />);
  await beginning.load(); // asked for a second time: the popup has its own answer by then
  await vi.waitFor(() => {
    if (root.querySelector('[role=status].reading')) throw new Error('still reading');
    const entries = root.querySelectorAll('[data-precondition]').length;
    if (root.querySelectorAll('.entry-body').length < entries) throw new Error('what is folded away is not there yet');
  });
  return root;
}

describe('the panel beside the page', () => {
  test('is opened within the click, and the popup makes way for it', async () => {
    const openPanel = vi.fn();
    browser.openPanel = openPanel;
    leave.mockClear();
    const root = await open([readState()]);
    control(root, 'Show beside the page').click();
    expect(openPanel).toHaveBeenCalledOnce();
    expect(leave).toHaveBeenCalledOnce();
  });

  test('is not offered where the browser has no place for it', async () => {
    const root = await open([readState()]);
    expect(textOf(root)).not.toContain('Show beside');
  });
});

const notRead = (reason: 'no-text' | 'not-an-article' | 'other-language'): PageState => ({
  kind: 'not-read',
  facts: facts(),
  reason,
});

describe('finding the page’s state', () => {
  test('asks a page that was read already and starts nothing', async () => {
    await open([readState()]);
    expect(browser.injected).toBe(0);
  });

  test('starts the content script once where nobody answers, then asks again', async () => {
    const root = await open([null, readState()]);
    expect(browser.injected).toBe(1);
    expect(textOf(root.querySelector('.headline'))).toBe('Norland sets its terms');
  });

  test('lists a page in brief at first, and what was said as soon as the whole page is there', async () => {
    browser.states = [readState()];
    const beginning = await begin();
    const { statements } = beginning.shown?.kind === 'read' ? beginning.shown.reading.records : { statements: null };
    expect(statements).toEqual({});
    const root = await show(<Popup beginning={beginning} leave={leave} />);
    expect(textsOf(root, '[data-precondition] .topic-label, [data-precondition] summary')[0]).toContain(
      'A public apology',
    );
    await vi.waitFor(() => expect(textOf(root.querySelector('[data-precondition]'))).toContain('“'));
    expect(browser.asked.map(([kind]) => kind)).toEqual(['pageInBrief', 'pageState']);
  });

  test('says that it is reading until the page has answered', async () => {
    browser.states = [readState()];
    const root = document.createElement('div');
    const { render } = await import('preact');
    render(<Popup beginning={{ ...(await begin()), shown: null }} leave={leave} />, root);
    expect(textOf(root.querySelector('[role=status]'))).toBe('Reading the page…');
  });
});

describe('a page that tells no date', () => {
  const undated = (published: IsoDate | null): PageState => {
    return { kind: 'read', facts: { ...facts(), published: null }, reading: reading({ published }) };
  };
  const dateField = (root: HTMLElement) => root.querySelector<HTMLInputElement>('input[type=date]');

  test('is never given one by us: the reader is asked', async () => {
    const root = await open([undated(null)]);
    expect(textOf(root.querySelector('.counts'))).toContain('Date not known');
    expect(textOf(root.querySelector('.ask-date [role=status]'))).toContain('The page does not tell its date');
    const { id, labels, max, value } = dateField(root) as HTMLInputElement;
    expect(id).not.toBe('');
    expect(textOf(labels?.[0])).toBe('When was the article published?');
    expect([max, value]).toEqual([today(), '']);
  });

  test('is read again by the date that the reader gives, and says whose date it is', async () => {
    const root = await open([undated(null), undated(parseIsoDate('2025-05-08'))]);
    const field = dateField(root) as HTMLInputElement;
    field.value = '2025-05-08';
    await press(root, 'Use this date');
    expect(browser.asked.at(-1)).toEqual(['giveDate', { date: '2025-05-08' }]);
    await vi.waitFor(() => {
      expect(textOf(root.querySelector('.ask-date [role=status]'))).toBe(
        'By the date you gave for this page: 8 May 2025.',
      );
    });
    expect(dateField(root)).toBe(field); // nothing was taken away: the focus stays
  });

  test('takes no day that is still to come', async () => {
    const root = await open([undated(null)]);
    (dateField(root) as HTMLInputElement).value = '2999-01-01';
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    expect(browser.asked.map(([kind]) => kind)).not.toContain('giveDate');
  });

  test('is not asked of a page that tells its date', async () => {
    expect(dateField(await open([readState()]))).toBeNull();
  });
});

describe('pages that are not read', () => {
  test('explains that a click is needed where the browser wants one', async () => {
    browser.injection = 'needs-click';
    const root = await open([null]);
    expect(textOf(root.querySelector('h2'))).toBe('Not read yet');
    expect(control(root, 'Read this page')).toBeTruthy();
  });

  test.each([1, null])('says of a page no extension may read that it cannot be read (tab %s)', async (tab) => {
    browser.injection = 'never';
    const root = await open([null], tab);
    expect(textOf(root.querySelector('h2'))).toBe('This page cannot be read');
    expect(root.querySelector('main button')).toBeNull();
  });

  test('says why a page is no article, and reads it anyway when asked', async () => {
    const root = await open([notRead('not-an-article'), readState()]);
    expect(textOf(root.querySelector('.notice'))).toContain('It looks like a front page, a list or a discussion');
    await press(root, 'Read it anyway');
    await vi.waitFor(() => expect(root.querySelector('.headline')).not.toBeNull());
    expect(browser.asked.map(([kind]) => kind)).toEqual(['pageInBrief', 'readAnyway']);
  });

  test('says that it can read only English, and offers no button that would not help', async () => {
    const root = await open([notRead('other-language')]);
    expect(textOf(root.querySelector('.notice'))).toBe('Not in EnglishProviso can read only English so far.');
    expect(root.querySelector('main button')).toBeNull();
  });

  test('switches a site on again, also one that is off through its parent domain', async () => {
    browser.settings = { ...DEFAULT_SETTINGS, sitesOff: ['example.org', 'other.example'] };
    const root = await open([{ kind: 'site-off', host: 'news.example.org' }, readState()]);
    expect(textOf(root.querySelector('h2'))).toBe('Off on news.example.org');
    await press(root, 'Switch on here');
    await vi.waitFor(() => expect(root.querySelector('.headline')).not.toBeNull());
    expect(browser.settings.sitesOff).toEqual(['other.example']);
  });

  test('shows what failed, as text, and tries again when asked', async () => {
    const root = await open([{ kind: 'failed', message: '<b>boom</b>' }, readState()]);
    expect(textOf(root.querySelector('code'))).toBe('<b>boom</b>');
    await press(root, 'Try again');
    await vi.waitFor(() => expect(root.querySelector('.headline')).not.toBeNull());
  });
});

describe('a page that was read', () => {
  test('sums up date, quotations, speakers and preconditions', async () => {
    const root = await open([readState()]);
    expect(textsOf(root, '.counts span')).toEqual(['16 April 2025', '2 quotations', '2 speakers', '1 precondition']);
  });

  test('counts a speaker who is quoted twice once', async () => {
    const root = await open([
      readState({ quotations: [quotation(), quotation({ id: 'q1' }), unnamedQuotation({ id: 'q2' })] }),
    ]);
    expect(textsOf(root, '.counts span')).toContain('2 speakers');
  });

  test('says so when the article holds nothing', async () => {
    const root = await open([readState({ quotations: [], officials: [], preconditions: [], absent: [] })]);
    expect(textOf(root.querySelector('.notice h2'))).toBe('Nothing found');
    expect(root.querySelectorAll('[role=switch]')).toHaveLength(1);
  });

  test('lists a precondition with its context, developments, statements and passages', async () => {
    const entry = (await open([readState()])).querySelector<HTMLElement>('[data-precondition=public-apology]');
    const text = textOf(entry);
    for (const part of [
      'A public apology',
      'Reported',
      'Norland wants this of Sudria',
      'partly met',
      'A newspaper reports the demand.',
      '1 statement on record',
      'Nobody signs with a knife on the table.',
      '1 passage in the article',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('plots a precondition with the article’s day on it, and leads on to the record', async () => {
    const entry = (await open([readState()])).querySelector<HTMLElement>('[data-precondition=public-apology]');
    expect(textOf(entry?.querySelector('.article-key'))).toBe('This article, 16 April 2025');
    expect(entry && textsOf(entry, '.plot-label')).toEqual(['How it developed', 'Said by others']);
    expect(entry && control(entry, 'All statements on this precondition').getAttribute('href')).toBe(
      '../dossier/index.html#dossier=norland-sudria&precondition=public-apology',
    );
  });

  test('names the preconditions of the same talks that the article leaves out', async () => {
    const root = await open([readState()]);
    const absent = control(root, '1 precondition of these talks not mentioned').closest('details');
    expect(textOf(absent)).toContain('Return of the boats');
    expect(root.querySelectorAll('[data-precondition]')).toHaveLength(1);
  });

  test('lists quotations with speaker, words and verdict', async () => {
    const items = textsOf(await open([readState()]), '.quotations li');
    expect(items[0]).toContain('Ana Reyes');
    expect(items[0]).toContain('“We will not sign under threat.”');
    expect(items[0]).toContain('Not on record');
    expect(items[1]).toContain('A person close to the talks');
  });

  test.each([
    ['“We will not sign under threat.”', 'quotation:q0'],
    ['“An apology must come first, and it must be public.”', 'precondition:public-apology:0'],
    ['Ana Reyes', 'official:ana-reyes:0'],
  ])('jumps to %s on the page and makes way for it', async (words, mark) => {
    leave.mockClear();
    const root = await open([readState()]);
    await press(root, words);
    expect(browser.asked.at(-1)).toEqual(['jumpTo', { mark }]);
    await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  });

  test('shows hostile page text as text', async () => {
    const label = '<script>1</script>';
    const root = await open([readState({ records: records({ preconditions: [precondition({ label })] }) })]);
    expect(root.querySelector('script')).toBeNull();
    expect(textOf(root.querySelector('[data-precondition] bdi'))).toBe(label);
  });
});

describe('marks that the reader has called wrong', () => {
  const reyes = { id: 'ana-reyes', name: 'Ana Reyes', how: 'full-name' };
  const apology = { id: 'public-apology', name: 'A public apology', how: 'demanded' };
  const wrongName = objection({ layer: 'official', words: 'Ana Reyes', found: reyes, wrong: 'wrong-person' });
  const wrongPassage = objection({
    layer: 'precondition',
    words: '“An apology must come first, and it must be public.”',
    found: apology,
    wrong: 'wrong-precondition',
  });

  test('are counted, and listed and counted no more among the others', async () => {
    browser.objections = [objection(), wrongName, wrongPassage, objection({ page: 'https://other.example/' })];
    const root = await open([readState()]);
    expect(textOf(root.querySelector('.hidden-marks[role=status]'))).toBe('3 marks hidden by you: Show again');
    expect(textsOf(root, '.counts span')).toEqual(['16 April 2025', '1 quotation', '1 speaker', '0 preconditions']);
    expect(textsOf(root, '.quotations li')).toHaveLength(1);
    expect(root.querySelector('.officials')).toBeNull();
    expect(root.querySelector('[data-precondition]')).toBeNull();
    expect(textsOf(root, '.mark-switches [role=switch]').slice(1, 4)).toEqual([
      'AaQuotations 1',
      'AaOfficials 0',
      'AaPreconditions 0',
    ]);
  });

  test('leave the other mentions of an official, and the way to the first of them', async () => {
    browser.objections = [wrongName];
    const mentions = [
      { ...at('Ana Reyes'), evidence: 'full-name' },
      { ...at('Reyes'), evidence: 'surname' },
    ] as const;
    const root = await open([readState({ officials: [officialRead({ mentions })] })]);
    expect(textOf(root.querySelector('.officials li'))).toContain('named once');
    await press(root, 'named once');
    expect(browser.asked.at(-1)).toEqual(['jumpTo', { mark: 'official:ana-reyes:1' }]);
  });

  test('are back at once when asked for', async () => {
    browser.objections = [objection()];
    const root = await open([readState()]);
    await press(root, 'Show again');
    expect(browser.shownAgain).toEqual(['https://news.example.org/norland']);
    await vi.waitFor(() => expect(textsOf(root, '.quotations li')).toHaveLength(2));
    expect(textOf(root.querySelector('.hidden-marks'))).toBe('');
  });

  test('are not mentioned where there are none', async () => {
    const root = await open([readState()]);
    expect(textOf(root.querySelector('.hidden-marks'))).toBe('');
  });
});

describe('officials outside the record', () => {
  const lund = { name: 'Petra Lund', title: 'Isolan Foreign Minister', mentions: [at('Ana Reyes'), at('Reyes')] };

  test('are listed after those in it, with what the page says and nothing else', async () => {
    const items = textsOf(await open([readState({ outsiders: [lund] })]), '.officials li');
    expect(items[0]).toContain('Ana Reyes');
    expect(items[1]).toBe('Petra Lund named twiceIsolan Foreign MinisterNot in the record of officials');
  });

  test('are enough for a list, and for the page not to be called empty', async () => {
    const none = { quotations: [], officials: [], preconditions: [], absent: [] };
    const root = await open([readState({ ...none, outsiders: [lund] })]);
    expect(root.querySelector('.notice')).toBeNull();
    expect(textsOf(root, '.officials li')).toHaveLength(1);
  });
});

test('leads to the record from every page, also one that is not read', async () => {
  const root = await open([null], null);
  expect(control(root, 'Browse the record').getAttribute('href')).toBe('../dossier/index.html#');
});

describe('switches', () => {
  const state = (root: HTMLElement, name: string) => control(root, name).getAttribute('aria-checked');

  test('have a role, a state and the number of marks on the page', async () => {
    const root = await open([readState()]);
    expect(textsOf(root, '.mark-switches [role=switch]')).toEqual([
      'All marks',
      'AaQuotations 2',
      'AaOfficials 1',
      'AaPreconditions 1',
      'Respect 1',
    ]);
  });

  test('act at once on everything, a layer and a topic', async () => {
    const root = await open([readState()]);
    for (const name of ['All marks', 'Officials', 'Respect']) {
      expect(state(root, name)).toBe('true');
      await press(root, name);
      expect(state(root, name)).toBe('false');
    }
    expect(browser.settings).toMatchObject({
      marks: false,
      layers: { official: false, quotation: true },
      topicsOff: ['respect'],
    });
    await press(root, 'Respect');
    expect(browser.settings.topicsOff).toEqual([]);
  });

  test('switch the site off, which the popup shows without asking the page', async () => {
    const root = await open([readState()]);
    await press(root, 'Read on news.example.org');
    await vi.waitFor(() => expect(textOf(root.querySelector('h2'))).toBe('Off on news.example.org'));
    expect(browser.settings.sitesOff).toEqual(['news.example.org']);
  });
});

test('leaves out what the reading names but does not carry', async () => {
  const root = await open([readState({ records: { ...records(), preconditions: {} }, absent: reading().absent })]);
  expect(root.querySelectorAll('[data-precondition]')).toHaveLength(0);
});
