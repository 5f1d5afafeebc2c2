import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/model/mark.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { HoverCard } from '../../src/view/HoverCard.tsx';
import { PageView } from '../../src/view/reading/PageView.tsx';
import { dateInWords } from '../../src/view/wording/dates.ts';
import { HOSTILE, hostileReading } from './support/hostile.ts';
import { facts } from './support/reading.ts';
import { show } from './support/show.ts';

const nothing = () => {};
const ACTIONS = { pin: nothing, close: nothing, siteOff: nothing, openRecord: nothing, copyCitation: nothing };

/** Longer than any honest card or list of these few entries. */
const MOST_CHARACTERS = 30_000;

const FOREIGN = 'script, style, img, iframe, b';

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  const reading = hostileReading(text);

  test('is shown as text, and not at any length, on every card', async () => {
    for (const mark of marksOf(reading)) {
      const root = await show(
        <HoverCard reading={reading} marks={[mark]} pinned={false} dark={false} actions={ACTIONS} />,
      );
      expect(root.querySelectorAll(FOREIGN)).toHaveLength(0);
      expect(root.textContent?.length).toBeLessThan(MOST_CHARACTERS);
    }
  });

  test('is shown as text, and not at any length, in the list of popup and panel', async () => {
    const actions = {
      again: nothing,
      readAnyway: nothing,
      switchSite: nothing,
      changeSettings: nothing,
      jump: nothing,
      giveDate: nothing,
      showAgain: nothing,
    };
    const shown = { kind: 'read', facts: facts({ title: text }), reading } as const;
    const root = await show(<PageView shown={shown} settings={DEFAULT_SETTINGS} objections={[]} actions={actions} />);
    expect(root.querySelectorAll(FOREIGN)).toHaveLength(0);
    expect(root.textContent?.length).toBeLessThan(MOST_CHARACTERS);
  });

  test('is shown as what it is where a date should be', () => {
    expect(dateInWords(text).length).toBeLessThan(200);
  });
});

test('a hostile direction ends with the name or the words that it is in', async () => {
  const reading = hostileReading(HOSTILE['bidirectional controls'] ?? '');
  const root = await show(
    <HoverCard reading={reading} marks={marksOf(reading).slice(0, 1)} pinned={false} dark={false} actions={ACTIONS} />,
  );
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (/[\u202a-\u202e\u2066-\u2069]/.test(data))
      expect(parentElement?.closest('bdi, [dir=auto]'), data).not.toBeNull();
  }
});
