import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { PageReading } from '../../src/model/reading.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { PageView } from '../../src/view/reading/PageView.tsx';
import { at, facts, preconditionId, preconditionRead, reading } from './support/reading.ts';
import { control, press, show, textOf, textsOf } from './support/show.ts';

const DEMAND = '“An apology must come first, and it must be public.”';
const QUOTA = 'The fishing quota is open.';
const WORDS = 'Foreign Minister Ana Reyes said, “We will not sign under threat.”';

/** Two passages on the subject around one that states the demand. */
const three = preconditionRead({
  passages: [
    { ...at(WORDS), level: 1, role: 'mentioned', terms: [at('under threat')] },
    { ...at(DEMAND), level: 2, role: 'demanded', terms: [at('apology'), at('public')] },
    { ...at(QUOTA), level: 1, role: 'mentioned', terms: [] },
  ],
});

const jump = vi.fn();
const nothing = () => {};

/** A page with settings that act at once, as the browser's do. */
function Page({ page }: { page: PageReading }) {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  return (
    <PageView
      shown={{ kind: 'read', facts: facts(), reading: page }}
      settings={settings}
      objections={[]}
      actions={{
        again: nothing,
        readAnyway: nothing,
        switchSite: nothing,
        giveDate: nothing,
        showAgain: nothing,
        jump,
        changeSettings: (change) => setSettings((current) => ({ ...current, ...change(current) })),
      }}
    />
  );
}

async function open(change: Partial<PageReading>): Promise<HTMLElement> {
  const root = await show(<Page page={reading(change)} />);
  await vi.waitFor(() => expect(root.querySelector('.entry-body')).not.toBeNull());
  await vi.waitFor(() => expect(root.querySelector('.quotations')).not.toBeNull());
  return root;
}

const listed = (root: HTMLElement) => textsOf(root, '.passages .passage');
const choose = (root: HTMLElement, density: string) =>
  act(async () => root.querySelector<HTMLInputElement>(`.density input[value=${density}]`)?.click());

describe('passages', () => {
  test('are the key ones at first, with a way to the others', async () => {
    const root = await open({ preconditions: [three] });
    expect(textOf(root.querySelector('.passages h3'))).toBe('2 key passages in the article');
    expect(listed(root)).toEqual([WORDS, DEMAND]);
    await press(root, 'Show 1 more passage');
    expect(textOf(root.querySelector('.passages h3'))).toBe('3 passages in the article');
    expect(listed(root)).toEqual([WORDS, DEMAND, QUOTA]);
  });

  test('are fewer again by the same button, which keeps the focus', async () => {
    const root = await open({ preconditions: [three] });
    const button = control(root, 'Show 1 more passage');
    button.focus();
    await press(root, 'Show 1 more passage');
    expect(textOf(document.activeElement)).toBe('Show key passages only');
    await press(root, 'Show key passages only');
    expect(listed(root)).toHaveLength(2);
  });

  test('have no such button where there are no others', async () => {
    const root = await open({});
    expect(textOf(root.querySelector('.passages h3'))).toBe('1 passage in the article');
    expect(root.querySelector('.passages .more')).toBeNull();
  });

  test('can be chosen beside the layers, each choice with its number, and counts say what is marked', async () => {
    const root = await open({ preconditions: [three] });
    const counts = () => textsOf(root, '.mark-switches [role=switch]').slice(3);
    expect(textsOf(root, '.density label')).toEqual(['Key 2', 'All 3']);
    expect(counts()).toEqual(['AaPreconditions 2', 'Respect 2']);
    await choose(root, 'all');
    expect(counts()).toEqual(['AaPreconditions 3', 'Respect 3']);
    expect(listed(root)).toHaveLength(3);
  });

  test('have their telling phrases underlined, fainter on the subject only, and none where nothing tells', async () => {
    const root = await open({ preconditions: [three] });
    await choose(root, 'all');
    const all = [...root.querySelectorAll<HTMLElement>('.passages .passage')];
    expect(all.map((each) => [each.dataset.faint, textsOf(each, '.telling')])).toEqual([
      ['true', ['under threat']],
      ['false', ['apology', 'public']],
      ['true', []],
    ]);
  });

  test('lead to their own marks, whatever is left out before them', async () => {
    const root = await open({ preconditions: [{ ...three, passages: three.passages.toReversed() }] });
    await press(root, DEMAND);
    expect(jump).toHaveBeenLastCalledWith('precondition:public-apology:1');
  });

  test('ask for no choice on a page without preconditions', async () => {
    const root = await show(<Page page={reading({ preconditions: [] })} />);
    expect(root.querySelector('.density')).toBeNull();
  });
});

test('preconditions of which the reading is not sure stand apart from those that are not mentioned', async () => {
  const root = await open({ absent: [], unsure: [preconditionId('boat-return')] });
  const unsure = control(root, 'Not sure about 1 precondition').closest('details');
  expect(textOf(unsure)).toContain('Return of the boats');
  expect(textOf(unsure)).toContain('not near enough to be sure');
  expect(textOf(root)).not.toContain('not mentioned');
});
