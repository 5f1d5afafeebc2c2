import { describe, expect, it } from 'vitest';
import type { Scored } from '../../src/context/diversity.ts';
import { leadsOf } from '../../src/context/lead.ts';
import { Recorded } from '../../src/context/recorded.ts';
import type { IsoDate } from '../../src/model/dates.ts';
import type { OfficialId, PreconditionId, Statement } from '../../src/model/record.ts';

const DAY = '2025-06-01' as IsoDate;

function said(official: string, date: string, ...on: string[]): Scored {
  const stance = Object.fromEntries(on.map((id) => [id, 'demands']));
  return {
    recorded: new Recorded({ id: `${official} ${date}`, official, date, stance } as unknown as Statement),
    shared: on as PreconditionId[],
    score: 0,
    side: null,
  };
}

/** The leads for Ada, of whose side Carl is, and Bob is not. */
function leads(list: readonly Scored[], on: readonly string[], quoted: Scored | null = null): string[] {
  const wanted = {
    official: 'ada' as OfficialId,
    preconditions: on as PreconditionId[],
    quoted: quoted?.recorded.statement ?? null,
    isOfSameSide: ({ official }: Statement) => (official as string) === 'carl',
  };
  return leadsOf(DAY, wanted, list).map(({ recorded }) => recorded.statement.id as string);
}

describe('a list is led by', () => {
  it('what the same official said last on the same precondition, however little its words agree', () => {
    const list = [
      said('ada', '2025-02-01', 'fish'),
      said('ada', '2025-04-01', 'fish'),
      said('ada', '2025-05-01', 'wood'),
    ];
    expect(leads([...list, said('carl', '2025-05-30', 'fish')], ['fish'])).toEqual(['ada 2025-04-01']);
  });

  it('what was said last from the same side where the official has said nothing on it', () => {
    const list = [
      said('ada', '2025-05-01', 'wood'),
      said('carl', '2024-01-01', 'fish'),
      said('carl', '2024-02-01', 'fish'),
    ];
    expect(leads([...list, said('bob', '2025-05-30', 'fish')], ['fish'])[0]).toBe('carl 2024-02-01');
  });

  it('the last two of the same side then, but not by two of the official’s own', () => {
    const side = [said('carl', '2024-01-01', 'fish'), said('carl', '2024-02-01', 'fish')];
    expect(leads(side, ['fish'])).toEqual(['carl 2024-02-01', 'carl 2024-01-01']);
    const own = [said('ada', '2024-01-01', 'fish'), said('ada', '2024-02-01', 'fish')];
    expect(leads(own, ['fish'])).toEqual(['ada 2024-02-01']);
  });

  it('one for each precondition before a second of the same side', () => {
    const list = [
      said('carl', '2025-05-02', 'fish'),
      said('carl', '2025-05-01', 'fish'),
      said('carl', '2025-02-01', 'wood'),
    ];
    expect(leads(list, ['fish', 'wood'])).toEqual(['carl 2025-05-02', 'carl 2025-02-01']);
  });

  it('nobody where neither has said anything on it', () => {
    expect(leads([said('ada', '2025-05-01', 'wood'), said('bob', '2025-05-30', 'fish')], ['fish'])).toEqual([]);
  });

  it('one for each of two preconditions, the nearer first', () => {
    const list = [
      said('ada', '2025-02-01', 'fish'),
      said('ada', '2025-04-01', 'wood'),
      said('ada', '2025-03-01', 'wood'),
    ];
    expect(leads(list, ['fish', 'wood'])).toEqual(['ada 2025-04-01', 'ada 2025-02-01']);
  });

  it('the same side on the precondition on which the official has said nothing, behind the official on the other', () => {
    const list = [
      said('ada', '2025-02-01', 'fish'),
      said('carl', '2025-04-01', 'wood'),
      said('carl', '2025-05-01', 'fish'),
    ];
    expect(leads(list, ['fish', 'wood'])).toEqual(['ada 2025-02-01', 'carl 2025-04-01']);
  });

  it('two at most, so that there is room for the answer', () => {
    const list = [
      said('ada', '2025-02-01', 'fish'),
      said('ada', '2025-03-01', 'wood'),
      said('ada', '2025-04-01', 'salt'),
    ];
    expect(leads(list, ['fish', 'wood', 'salt'])).toEqual(['ada 2025-04-01', 'ada 2025-03-01']);
  });

  it('the nearest in time after the article as well', () => {
    const list = [said('ada', '2025-09-01', 'fish'), said('ada', '2025-07-01', 'fish')];
    expect(leads(list, ['fish'])).toEqual(['ada 2025-07-01']);
  });
});

describe('of words on record', () => {
  const quoted = said('ada', '2025-05-20', 'fish');

  it('what they bear on goes before what else their sentence touches', () => {
    const list = [said('ada', '2025-05-10', 'wood'), said('carl', '2025-01-01', 'fish')];
    expect(leads(list, ['wood', 'fish'], quoted)).toEqual(['carl 2025-01-01']);
  });

  it('what was said on the same occasion does not lead', () => {
    const list = [said('ada', '2025-05-20', 'fish'), said('ada', '2025-02-01', 'fish')];
    expect(leads(list, ['fish'], quoted)).toEqual(['ada 2025-02-01']);
  });

  it('what had been said before them leads too where more was said since', () => {
    const list = [
      said('ada', '2025-05-25', 'fish'),
      said('ada', '2025-02-01', 'fish'),
      said('ada', '2025-01-01', 'fish'),
    ];
    expect(leads(list, ['fish'], quoted)).toEqual(['ada 2025-05-25', 'ada 2025-02-01']);
  });
});
