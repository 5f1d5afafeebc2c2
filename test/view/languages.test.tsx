import { afterEach, describe, expect, test, vi } from 'vitest';
import { directionOf, LANGUAGES, type Language, tagOf } from '../../src/model/language.ts';
import { type Mark, marksOf } from '../../src/model/mark.ts';
import type { PageReading } from '../../src/model/reading.ts';
import { HoverCard } from '../../src/view/HoverCard.tsx';
import { developmentLane, statementLanes } from '../../src/view/plot/lanes.ts';
import { layoutOf, pointAfter } from '../../src/view/plot/layout.ts';
import { TimePlot } from '../../src/view/plot/TimePlot.tsx';
import { dateInWords, distance } from '../../src/view/wording/dates.ts';
import { partyName } from '../../src/view/wording/names.ts';
import { popup } from '../../src/view/wording/popup.ts';
import { listed, say, sayCount, speak } from '../../src/view/wording/say.ts';
import { catalogueOf, wordingOf } from '../support/catalogue.ts';
import { day, official, officialId, precondition, reading, statement } from './support/reading.ts';
import { show, textOf, textsOf } from './support/show.ts';

const speakIn = (language: Language) => speak(wordingOf(language));
afterEach(() => speakIn('en'));

const actions = { pin: vi.fn(), close: vi.fn(), siteOff: vi.fn(), openRecord: vi.fn(), copyCitation: vi.fn() };

function cardOn(page: PageReading, mark: (mark: Mark) => boolean) {
  const marks = marksOf(page).filter(mark).slice(0, 1);
  return show(<HoverCard reading={page} marks={marks} pinned={false} dark={false} actions={actions} />);
}

const LAYERS = ['quotation', 'official', 'precondition'] as const;

/** Words that stand in English letters outside of any element that says that it is English. */
function englishUntold(root: HTMLElement): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const told = around?.closest('[lang]')?.getAttribute('lang');
    // Publishers and hosts are names, whose language nobody knows; they are kept apart all the same.
    const name = around?.localName === 'bdi' && around.closest('.source');
    if (told !== 'en' && !name && /[a-z]{2}/i.test(node.textContent ?? '')) found.push(node.textContent ?? '');
  }
  return found;
}

describe.each(LANGUAGES)('the card in %s', (language) => {
  test.each(LAYERS)('names its language and its direction on a mark of the layer %s', async (layer) => {
    speakIn(language);
    const root = await cardOn(reading(), ({ target }) => target.layer === layer);
    const card = root.querySelector('.card');
    expect([card?.getAttribute('lang'), card?.getAttribute('dir')]).toEqual([tagOf(language), directionOf(language)]);
    expect(textOf(card?.querySelector('[aria-pressed=false]'))).toBe(catalogueOf(language).card_pin?.message);
  });
});

describe.each(['ar', 'zh_CN', 'zh_TW'] as const)('the words of record and page in %s', (language) => {
  test.each(LAYERS)('are called English, and kept apart, on a mark of the layer %s', async (layer) => {
    speakIn(language);
    const root = await cardOn(reading(), ({ target }) => target.layer === layer);
    expect(englishUntold(root)).toEqual([]);
    for (const english of root.querySelectorAll('[lang=en]')) {
      const apart = english.localName === 'bdi' || english.getAttribute('dir') === 'auto';
      expect(apart, english.outerHTML).toBe(true);
    }
  });
});

describe('a sentence in Arabic', () => {
  test('keeps names and hosts apart from what stands around them, and numbers not', () => {
    speakIn('ar');
    expect(popup.here('example.org')).toBe('القراءة في \u2068example.org\u2069');
    expect(say('card_said_since', { count: 3 })).toBe('قيل من بعد (3)');
    expect(listed(['a', 'b'])).toBe('\u2068a\u2069 و\u2068b\u2069');
  });

  test('has six forms for numbers', () => {
    speakIn('ar');
    const said = [0, 1, 2, 3, 11, 100].map((count) => sayCount('record_statements', count));
    expect(said).toEqual(['لا تصريحات', 'تصريح واحد', 'تصريحان', '3 تصريحات', '11 تصريحًا', '100 تصريح']);
  });

  test('has the digits of the English words beside it', () => {
    speakIn('ar');
    expect(dateInWords('2025-04-08')).toBe('8 أبريل 2025');
    expect(sayCount('record_statements', 1204)).toMatch(/^1,204 /);
  });
});

test.each([
  ['en', 'A sentence: 8 days before this article', '8 April 2025'],
  ['de', '8 Tage vor diesem Artikel', '8. April 2025'],
  ['fr', '8 jours avant cet article', '8 avril 2025'],
  ['es', '8 días antes de este artículo', '8 de abril de 2025'],
  ['zh_CN', '本文发表前8天', '2025年4月8日'],
  ['zh_TW', '本文刊出前8天', '2025年4月8日'],
] as const)('says in %s when it was', (language, before, date) => {
  speakIn(language);
  expect(before).toContain(distance(day('2025-04-16'), day('2025-04-08')));
  expect(dateInWords('2025-04-08')).toBe(date);
});

describe('names of states', () => {
  test('are those of the reader’s language where the record names nothing else', () => {
    speakIn('fr');
    expect(partyName('South Korea')).toBe('Corée du Sud');
    expect(partyName('Ukraine, United States')).toBe('Ukraine et États-Unis');
  });

  test('stay the record’s where it says more, where no table has them, and in English', () => {
    speakIn('de');
    const kept = ['Hamas', 'Palestine', 'Ukraine, NATO, United States', 'Canada (Ontario)', 'constructor'];
    expect(kept.map(partyName)).toEqual([null, null, null, null, null]);
    speakIn('en');
    expect(partyName('China')).toBeNull();
  });
});

describe('the plot in Arabic', () => {
  const speakers = { parties: [], official: () => official() };
  const said = (date: string) => statement({ official: officialId('ana-reyes'), date: day(date) });
  const lanes = () => [
    developmentLane(precondition(), precondition().label),
    ...statementLanes([said('2025-04-08')], speakers),
  ];

  test('runs from right to left, with its labels on the right', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
      layoutOf(lanes(), day('2025-04-16'), 800, direction),
    );
    const xs = (layout: typeof ltr) => layout?.lanes.flatMap(({ points }) => points.map(({ x }) => x)) ?? [];
    expect(xs(rtl)).toEqual(xs(ltr).map((x) => 800 - x));
    expect(rtl?.article).toBe(800 - (ltr?.article ?? 0));
    expect(rtl?.right).toBeLessThan(800 - 200);
  });

  test('goes on to what came later with the arrow that points there', () => {
    const layout = layoutOf(lanes(), null, 800, 'rtl');
    const [first, second] = layout?.lanes[0]?.points.map(({ point }) => point.id) ?? [];
    if (!layout || !first || !second) throw new Error('nothing is plotted');
    expect(pointAfter(layout, first, 'ArrowLeft')).toBe(second);
    expect(pointAfter(layout, second, 'ArrowRight')).toBe(first);
  });

  test('is drawn anew with the words of the language', async () => {
    speakIn('ar');
    const root = await show(<TimePlot label="x" lanes={lanes()} article={null} parties={0} />);
    expect(textsOf(root, '.plot-label')).toEqual([
      precondition().label,
      catalogueOf('ar').plot_said_by_others?.message,
    ]);
    expect(root.querySelector('.plot-label [lang=en]')?.textContent).toBe(precondition().label);
  });
});
