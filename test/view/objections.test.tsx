import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { marksOf } from '../../src/model/mark.ts';
import type { Objection } from '../../src/model/objection.ts';
import type { PageReading } from '../../src/model/reading.ts';
import { HoverCard } from '../../src/view/HoverCard.tsx';
import { objection } from './support/objection.ts';
import { quotation, reading } from './support/reading.ts';
import { control, press, show, textOf, textsOf } from './support/show.ts';

const QUOTATION = 'quotation:q0';

/** The card with a host that keeps, or cannot keep, what is said against a mark. */
async function open(ids: readonly string[], { page = reading(), kept = objection() as Objection | null } = {}) {
  const objections = { object: vi.fn(async () => kept), undo: vi.fn() };
  const none = vi.fn();
  const actions = { pin: none, close: none, siteOff: none, openRecord: none, copyCitation: none, objections };
  const marks = marksOf(page).filter(({ id }) => ids.includes(id));
  const root = await show(<HoverCard reading={page} marks={marks} pinned={false} dark={false} actions={actions} />);
  return { root, marks, ...objections };
}

const offered = (root: HTMLElement) => textsOf(root, '.why .objections button');

describe('under “Why this match?”', () => {
  const unresolved: PageReading = reading({
    quotations: [quotation({ speaker: { kind: 'unresolved', reason: 'no-source' } })],
  });

  test.each([
    ['a quotation', QUOTATION, reading(), ['Wrong person', 'Not a quotation']],
    ['a quotation of which nobody is named', QUOTATION, unresolved, ['Not a quotation']],
    ['an official', 'official:ana-reyes:0', reading(), ['Wrong person']],
    ['a passage on a precondition', 'precondition:public-apology:0', reading(), ['Wrong precondition']],
  ])('of %s the reader can say what is wrong', async (_, id, page, wrongs) => {
    const { root } = await open([id], { page });
    expect(offered(root)).toEqual(wrongs);
    expect(textOf(root.querySelector('.why legend'))).toBe('Is this wrong?');
  });

  test('of an official stands by which name it was recognised', async () => {
    const { root } = await open(['official:ana-reyes:0']);
    const why = textOf(root.querySelector('.why'));
    expect(why).toContain('“Ana Reyes”');
    expect(why).toContain('Named in full.');
  });

  test('nothing is offered where nothing is kept', async () => {
    const none = vi.fn();
    const actions = { pin: none, close: none, siteOff: none, openRecord: none, copyCitation: none };
    const root = await show(
      <HoverCard reading={reading()} marks={marksOf(reading())} pinned={false} dark={false} actions={actions} />,
    );
    expect(textOf(root.querySelector('.why'))).toContain('Why this match?');
    expect(offered(root)).toEqual([]);
  });
});

describe('a mark called wrong', () => {
  test('gives its card’s place to what was said, with the keyboard on “Undo”', async () => {
    const { root, marks, object } = await open([QUOTATION]);
    await press(root, 'Not a quotation');
    expect(object).toHaveBeenCalledWith(marks[0], 'not-a-quotation');
    const dialog = root.querySelector('[role=dialog]');
    expect(textOf(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? ''))).toBe(
      'You said: not a quotation',
    );
    expect(textOf(root)).not.toContain('Ana Reyes');
    const undo = control(root, 'Undo');
    expect(document.activeElement).toBe(undo);
    const told = (undo.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    expect(told.map(textOf).join(' ')).toMatch(
      /^You said: not a quotation On this page these words are no longer marked so/,
    );
  });

  test('has its card back after “Undo”, and the keyboard stays in it', async () => {
    const { root, undo } = await open([QUOTATION]);
    await press(root, 'Not a quotation');
    await press(root, 'Undo');
    expect(undo).toHaveBeenCalledWith(objection());
    expect(textOf(root.querySelector('h2'))).toBe('Ana Reyes');
    expect(root.querySelector('.card')?.contains(document.activeElement)).toBe(true);
  });

  test('leaves the other marks of the place to be looked at', async () => {
    const { root } = await open([QUOTATION, 'official:ana-reyes:0']);
    await press(root, 'Wrong person');
    await press(root, 'Quotation');
    expect(textOf(root.querySelector('.office'))).toContain('Foreign Minister');
  });

  test('keeps its card when the browser could not keep what was said', async () => {
    const { root } = await open([QUOTATION], { kept: null });
    await press(root, 'Not a quotation');
    await act(async () => undefined);
    expect(textOf(root.querySelector('h2'))).toBe('Ana Reyes');
  });
});
