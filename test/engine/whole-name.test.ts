import { describe, expect, test } from 'vitest';
import { wholeName } from '../../src/engine/learned/whole-name.ts';
import { parseProse } from '../../src/engine/prose/prose.ts';
import { rangeText } from '../../src/engine/quotations/phrase.ts';

/** The source that begins at the first `|` and ends at the second, gone on with. */
function goneOn(marked: string, cue: string | null = null): string {
  const prose = parseProse(marked.replaceAll('|', ''));
  const [from, to] = [marked.indexOf('|'), marked.lastIndexOf('|') - 1];
  const first = prose.tokens.findIndex(({ start }) => start >= from);
  const end = prose.tokens.findIndex(({ start }) => start >= to);
  const said = prose.tokens.findIndex(({ text }) => text === cue);
  return rangeText(prose, wholeName(prose, { from: first, to: end }, said < 0 ? null : { from: said, to: said + 1 }));
}

describe('a source that cuts a name in two', () => {
  test('goes on to the end of the name', () => {
    expect(goneOn('On Monday |Ana| Reyes said:')).toBe('Ana Reyes');
    expect(goneOn('It was |Maria| del Sol who said so.')).toBe('Maria');
  });

  test('stops before its cue in a headline', () => {
    expect(goneOn('|Reyes| Says Talks Are Over', 'Says')).toBe('Reyes');
  });

  test('takes no day of the week along, and nothing behind a comma', () => {
    expect(goneOn('|Reyes| Monday said it was over.')).toBe('Reyes');
    expect(goneOn('|Reyes|, Okafor and Novak agreed.')).toBe('Reyes');
  });

  test('begins with its title', () => {
    expect(goneOn('The man known as Mr |Z| wrote.')).toBe('Mr Z');
    expect(goneOn('Later Dr. |Reyes| wrote.')).toBe('Dr. Reyes');
  });

  test('begins with its given names, not with the day before them', () => {
    expect(goneOn('On Monday Ana |Reyes| said:')).toBe('Ana Reyes');
    expect(goneOn('On Monday |Reyes| said:')).toBe('Reyes');
  });

  test('is left alone when it is none', () => {
    expect(goneOn('|the minister| Reyes met said so.')).toBe('the minister');
  });
});
