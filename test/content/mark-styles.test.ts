import { describe, expect, test } from 'vitest';
import { highlightName, markStyles, priorityOf } from '../../src/content/mark-styles.ts';
import { brightnessOf } from '../../src/content/page-theme.ts';
import type { Mark } from '../../src/model/mark.ts';
import type { PreconditionId, Topic, TopicId } from '../../src/model/record.ts';

const topic = 'market-access' as TopicId;
const topics: Record<string, Topic> = {
  [topic]: {
    id: topic,
    label: 'Market access',
    description: 'Who may sell.',
    colour: { light: '#aa3300', dark: '#ffaa88' },
  },
};
const passage: Mark = {
  id: 'precondition:open-ports:0',
  target: { layer: 'precondition', precondition: 'open-ports' as PreconditionId, topic },
  spans: [{ start: 0, end: 4 }],
  drawn: [{ start: 0, end: 4 }],
  faint: false,
};
const onSubject: Mark = { ...passage, faint: true };
const both = [passage, onSubject];
const FAINT = 'proviso-precondition-market-access-faint';

describe('the style sheet of the marks', () => {
  test('underlines a passage in the colour that its topic has on such a page', () => {
    const rule = (colour: string) =>
      `::highlight(proviso-precondition-market-access) { text-decoration: underline solid ${colour} 2px; text-underline-offset: 0.32em; }`;
    expect(markStyles([passage], { topics: topics, dark: false, colours: {} })).toContain(rule('#aa3300'));
    expect(markStyles([passage], { topics: topics, dark: true, colours: {} })).toContain(rule('#ffaa88'));
  });

  test('underlines a passage that is only on the subject thinner and paler, by a name of its own', () => {
    expect(highlightName(onSubject)).toBe(FAINT);
    expect(markStyles(both, { topics, dark: false, colours: {} })).toContain(
      `::highlight(${FAINT}) { text-decoration: underline solid color-mix(in srgb, #aa3300 70%, transparent) 1px;`,
    );
  });

  test('paints a passage that tells more over one that is only on the subject', () => {
    expect(priorityOf(passage)).toBeGreaterThan(priorityOf(onSubject));
  });

  test('tells the two levels apart by their thickness with forced colours', () => {
    const [, forced = ''] = markStyles(both, { topics, dark: false, colours: {} }).split('(forced-colors: active)');
    expect(forced).toContain('market-access) { text-decoration: underline solid CanvasText 2px;');
    expect(forced).toContain('market-access-faint) { text-decoration: underline solid CanvasText 1px;');
  });

  test('tells the layers apart by their shape, without colour', () => {
    const [, forced = ''] = markStyles([passage], { topics: topics, dark: false, colours: {} }).split(
      '@media (forced-colors: active)',
    );
    expect(forced).toMatch(/proviso-quotation\) { background-color: transparent; text-decoration: underline double/);
    expect(forced).toMatch(/proviso-official\) { text-decoration: underline dotted/);
    expect(forced).toMatch(/proviso-precondition-market-access\) { text-decoration: underline solid/);
  });

  test('leaves the printed page as it was', () => {
    const [, print = ''] = markStyles(both, { topics: topics, dark: false, colours: {} }).split('@media print');
    for (const name of [
      'quotation',
      'official',
      'precondition-market-access',
      'precondition-market-access-faint',
      'active',
    ]) {
      expect(print).toContain(`::highlight(proviso-${name}) { background-color: transparent; text-decoration: none; }`);
    }
  });
});

test('a background is judged only where it is painted', () => {
  expect(brightnessOf('rgb(255, 255, 255)')).toBe(1);
  expect(brightnessOf('rgb(18, 18, 18)')).toBeLessThan(0.1);
  expect(brightnessOf('rgba(0, 0, 0, 0)')).toBeNull();
  expect(brightnessOf('rgb(0 0 0 / 0.9)')).toBe(0);
});
