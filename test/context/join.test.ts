import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../src/model/reading.ts';
import { read } from '../support/reading.ts';
import { LEAD } from '../support/record.ts';

const afterLead = (text: string) => `${LEAD}\n\n${text}`;

describe('the status of a precondition', () => {
  const statusOn = (published: string | null) =>
    read(afterLead('A public apology must come first.'), published).preconditions[0]?.status;

  test.each([
    ['2025-02-20', 'demanded'],
    ['2025-04-16', 'contested'],
    ['2025-12-01', 'partly-met'],
  ])('on %s is %s, beside the latest', (published, asOfArticle) => {
    expect(statusOn(published)).toEqual({ asOfArticle, latest: 'partly-met' });
  });

  test('is none in an article that is older than the demand: it cannot speak of it', () => {
    expect(statusOn('2025-01-15')).toBeUndefined();
  });

  test('as of an article without a day is not known', () => {
    expect(statusOn(null)).toEqual({ asOfArticle: null, latest: 'partly-met' });
  });
});

describe('a quotation bears on', () => {
  const bears = (text: string) => read(afterLead(text)).quotations.map(({ preconditions }) => preconditions);

  test('the preconditions named in its words', () => {
    expect(bears('“A public apology and a herring quota must come first,” Ana Reyes said.')).toEqual([
      ['public-apology', 'herring-quota'],
    ]);
  });

  test('those of its sentence, when it is a fragment', () => {
    expect(bears('Karl Holm called a public apology “a bad joke at best.”')).toEqual([['public-apology']]);
  });

  test('not those of its sentence, when it is whole', () => {
    expect(bears('After the embargo began, Ana Reyes said: “The sea is grey and the ships are late.”')).toEqual([[]]);
  });

  test('those of the recorded statement, when the article speaks of them', () => {
    const text = 'The end of the embargo is what Sudria wants. “Nobody talks through a wall,” Karl Holm said.';
    expect(bears(text)).toEqual([['end-embargo']]);
    expect(bears('“Nobody talks through a wall,” Karl Holm said.')).toEqual([[]]);
  });

  test('that of a recorded statement which is quoted whole and bears on nothing else', () => {
    const text = '“Regret behind closed doors is no apology, and Sudria knows it,” Ana Reyes said.';
    expect(bears(text)).toEqual([['public-apology']]);
    expect(read(text).quotations.map(({ preconditions }) => preconditions)).toEqual([[]]);
  });
});

test('recorded words are a passage on what they bear on, in the role that the record gives them', () => {
  const { preconditions, text } = read(
    afterLead('“Regret behind closed doors is no apology, and Sudria knows it,” Ana Reyes said.'),
  );
  expect(preconditions.map(({ id }) => id)).toEqual(['public-apology']);
  expect(preconditions[0]?.passages.map(({ start, end, role }) => [text.slice(start, end), role])).toEqual([
    ['“Regret behind closed doors is no apology, and Sudria knows it,”', 'mentioned'],
  ]);
});

test('what the record says of quoted words goes before what their sentence seems to say', () => {
  const { preconditions } = read(
    afterLead(
      '“The embargo is a wall, and nobody talks through a wall,” Karl Holm said, though Norland had lifted it.',
    ),
  );
  expect(preconditions.map(({ id, passages }) => [id, passages.map(({ role }) => role)])).toEqual([
    ['end-embargo', ['demanded']],
  ]);
});

describe('an official’s office', () => {
  test('is the one of the article’s day, beside the one now', () => {
    const [official] = read('Mira Stone left.', '2025-04-16').officials;
    expect(official?.officeThen?.title).toBe('Trade Commissioner');
    expect(official?.officeNow?.title).toBe('Foreign Minister');
  });

  test('is the one left after it ended, and none before it began', () => {
    const [left] = read('Ana Reyes left.', '2025-08-01').officials;
    expect(left?.officeThen).toMatchObject({ title: 'Foreign Minister', tenure: { kind: 'left', on: '2025-06-30' } });
    const [early] = read('Ana Reyes arrived.', '2019-08-01').officials;
    expect(early?.officeThen).toBeNull();
  });

  test('is not guessed for an article without a day', () => {
    expect(read('Mira Stone left.', null).officials[0]?.officeThen).toBeNull();
  });
});

describe('absent are', () => {
  test('the preconditions of the page’s dossier that it does not mention', () => {
    expect(read(afterLead('A public apology must come first.')).absent).toEqual([
      'herring-quota',
      'sailors-home',
      'end-embargo',
    ]);
  });

  test('none when no dossier is in play', () => {
    expect(read('A public apology must come first.').absent).toEqual([]);
  });
});

describe('the records cited', () => {
  const TEXT = afterLead(
    '“A public apology must come first,” Ana Reyes said. The embargo angers Sudria, Karl Holm and the SFM. “No,” said Ilse Brandt.',
  );

  test('hold every record that the reading or a record cited names', () => {
    const { records, ...reading } = read(TEXT);
    const missing = (ids: readonly string[], table: object) => ids.filter((id) => !(id in table));
    const statements = Object.values(records.statements);
    const preconditions = Object.values(records.preconditions);
    expect(missing(statementsOf(reading), records.statements)).toEqual([]);
    expect(
      missing(
        reading.officials.map(({ id }) => id),
        records.officials,
      ),
    ).toEqual([]);
    expect(
      missing(
        statements.map(({ official }) => official),
        records.officials,
      ),
    ).toEqual([]);
    expect(
      missing(
        reading.preconditions.map(({ id }) => id),
        records.preconditions,
      ),
    ).toEqual([]);
    expect(missing(reading.absent, records.preconditions)).toEqual([]);
    expect(
      missing(
        statements.flatMap(({ stance }) => Object.keys(stance)),
        records.preconditions,
      ),
    ).toEqual([]);
    expect(
      missing(
        preconditions.flatMap(({ topics }) => topics),
        records.topics,
      ),
    ).toEqual([]);
    expect(
      missing(
        reading.preconditions.map(({ dossier }) => dossier),
        records.dossiers,
      ),
    ).toEqual([]);
    expect(statements.length).toBeGreaterThan(5);
  });

  test('are plain JSON, as everything else', () => {
    const reading = read(TEXT);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  test('leave the record itself as it was', () => {
    expect(read(TEXT)).toEqual(read(TEXT));
  });

  test('are none for a page that names nobody', () => {
    expect(read('The sea is grey.').records).toEqual({
      officials: {},
      statements: {},
      preconditions: {},
      dossiers: {},
      topics: {},
    });
  });
});

function statementsOf({ quotations, officials, preconditions }: Omit<PageReading, 'records'>): string[] {
  const listed = [...quotations, ...officials, ...preconditions].flatMap(({ before, since }) => [...before, ...since]);
  return [...listed, ...quotations.flatMap(({ record }) => record.statement ?? [])];
}

describe('a reading', () => {
  test('numbers its quotations in reading order', () => {
    const { quotations } = read('“We tried,” Ana Reyes said.\n\n“We did not,” Karl Holm said.');
    expect(quotations.map(({ id }) => id)).toEqual(['q0', 'q1']);
  });

  test('says as of when its data is', () => {
    expect(read('').followed).toEqual({ from: '2025-12-01', to: '2025-12-01' });
  });

  test('of an empty text is empty', () => {
    expect(read('')).toMatchObject({ text: '', quotations: [], officials: [], preconditions: [], absent: [] });
  });
});
