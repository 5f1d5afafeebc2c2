import { describe, expect, it } from 'vitest';
import { chooseDiverse, type Scored } from '../../src/context/diversity.ts';
import { Recorded } from '../../src/context/recorded.ts';
import { sideOfStatement } from '../../src/context/sides.ts';
import type { Official, Precondition, PreconditionId, Stance, Statement } from '../../src/model/record.ts';

function said(id: string, official: string, words: string, score: number, side: Scored['side'] = null): Scored {
  const statement = { id, official, words, alt: [] } as unknown as Statement;
  return { recorded: new Recorded(statement), shared: [], score, side };
}

const idsOf = (statements: readonly Statement[]) => statements.map(({ id }) => id as string);

describe('the choice among the best statements', () => {
  it('does not show one sentence twice before it has shown others', () => {
    const chosen = chooseDiverse(
      [
        said('first', 'ada', 'The duties on timber must fall before talks begin', 9),
        said('again', 'ada', 'The duties on timber must fall before talks can begin', 8.5),
        said('other', 'ada', 'Fishing boats need quiet waters', 7),
      ],
      3,
    );
    expect(idsOf(chosen)).toEqual(['first', 'other', 'again']);
  });

  it('lets another voice speak after two statements of one person', () => {
    const chosen = chooseDiverse(
      [
        said('a1', 'ada', 'Timber first', 9),
        said('a2', 'ada', 'Quiet waters', 8),
        said('a3', 'ada', 'Open harbours', 7),
        said('b1', 'bob', 'Nothing of the kind', 6),
      ],
      3,
    );
    expect(idsOf(chosen)).toEqual(['a1', 'a2', 'b1']);
  });

  it('lets the other side answer after two statements of one side', () => {
    const chosen = chooseDiverse(
      [
        said('a', 'ada', 'Timber first', 9, 'demanding'),
        said('c', 'carl', 'Quiet waters', 8, 'demanding'),
        said('d', 'dora', 'Open harbours', 7, 'demanding'),
        said('b', 'bob', 'Nothing of the kind', 6, 'addressed'),
      ],
      3,
    );
    expect(idsOf(chosen)).toEqual(['a', 'c', 'b']);
  });

  it('orders equals by id, so that the same record always reads the same', () => {
    const chosen = chooseDiverse([said('z', 'ada', 'Timber', 5), said('m', 'bob', 'Boats', 5)], 2);
    expect(idsOf(chosen)).toEqual(['m', 'z']);
  });
});

describe('the side of a statement', () => {
  const id = 'lower-duties' as PreconditionId;
  const precondition = { id, demandedBy: 'Northland', addressedTo: 'Southland' } as Precondition;
  const known = {
    officials: new Map([
      ['ada', { country: 'Northland' } as Official],
      ['guest', { country: 'Westland' } as Official],
    ]),
    preconditions: new Map([[id, precondition]]),
  } as unknown as Parameters<typeof sideOfStatement>[0];
  const by = (official: string, stance: Stance) => ({ official, stance: { [id]: stance } }) as unknown as Statement;

  it('is that of the official’s country, whatever the stance', () => {
    expect(sideOfStatement(known, by('ada', 'concedes'), id)).toBe('demanding');
  });

  it('is told by the stance when the country is no party', () => {
    expect(sideOfStatement(known, by('guest', 'refuses'), id)).toBe('addressed');
    expect(sideOfStatement(known, by('guest', 'restates'), id)).toBeNull();
  });
});
