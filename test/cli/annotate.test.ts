import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/cli/annotate.ts';
import { reader } from '../support/reading.ts';
import { LEAD } from '../support/record.ts';
import { annotateInput, annotateLines } from './run.ts';

const EMPTY = { quotations: [], officials: [], outsiders: [], preconditions: [], absent: [], unsure: [] };
const article = (id: string | number, text = 'The sea is grey.') => ({ id, text });
const shape = (value: object | undefined) => Object.keys(value ?? {}).sort();

describe('annotate answers each line with one line', () => {
  test('in the order of the input', async () => {
    const { code, answers, errors } = await annotateLines(article('c'), article('a'), article('b'));
    expect(answers.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  test('while the input still comes', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = annotate(reader, { input, output, errors: new PassThrough() });
    input.write(`${JSON.stringify(article('first'))}\n`);
    const [answer] = await once(output);
    expect(JSON.parse(String(answer))).toEqual({ id: 'first', ...EMPTY });
    input.end();
    expect(await done).toBe(0);
  });

  test('though a line comes in pieces, with line ends of another system', async () => {
    const { answers } = await annotateInput(Readable.from(['{"id":"a","te', 'xt":""}\r', '\n{"id":"b","text":""}']));
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('and nothing with nothing', async () => {
    expect(await annotateInput(Readable.from([]))).toEqual({ code: 0, answers: [], errors: '' });
  });

  test('however many there are', async () => {
    const { answers } = await annotateLines(...Array.from({ length: 3000 }, (_, k) => article(k)));
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 3000 }, (_, k) => k));
  });
});

function once(stream: PassThrough): Promise<[unknown]> {
  return new Promise((resolve) => stream.once('data', (chunk: unknown) => resolve([chunk])));
}

describe('annotate accepts', () => {
  test('an empty text', async () => {
    expect(await annotateLines(article('a', ''))).toMatchObject({ code: 0, answers: [{ id: 'a', ...EMPTY }] });
  });

  test('an id that is a number, and gives it back as one', async () => {
    expect((await annotateLines(article(7))).answers[0]?.id).toBe(7);
  });

  test('fields that are null, and fields it does not know', async () => {
    const line = { ...article('a'), published: null, title: null, url: null, section: 'world' };
    expect(await annotateLines(line)).toMatchObject({ code: 0, answers: [{ id: 'a' }] });
  });

  test('a time stamp, of which the day counts', async () => {
    const line = {
      ...article('a', `${LEAD}\n\n“A public apology must come first, and nothing else will do,” Ana Reyes said.`),
      published: '2025-03-15T23:30:00+02:00',
    };
    const { answers } = await annotateLines(line);
    expect(answers[0]).toMatchObject({ quotations: [{ before: expect.arrayContaining(['ana-reyes-2025-02-01']) }] });
    expect(JSON.stringify(answers[0])).not.toContain('"ana-reyes-2025-03-15"');
  });

  test('half a character', async () => {
    expect(await annotateLines('{"id":"a","text":"\\ud83d “no”"}')).toMatchObject({ code: 0, answers: [{ id: 'a' }] });
  });
});

describe('a bad line', () => {
  test.each([
    ['is not JSON', '{"id": "a", "text"', null, 'JSON'],
    ['is blank', '', null, 'JSON'],
    ['is a list', '[]', null, '"id"'],
    ['is a string', '"text"', null, '"id"'],
    ['is null', 'null', null, '"id"'],
    ['has no id', '{"text": ""}', null, '"id"'],
    ['has no text', '{"id": "a"}', 'a', '"text"'],
    ['has a text that is no string', '{"id": "a", "text": 1}', 'a', '"text"'],
    ['has an id that is an object', '{"id": {}, "text": ""}', null, '"id"'],
    ['has a date that is no day', '{"id": "a", "text": "", "published": "2025-02-30"}', 'a', '"published"'],
    ['has a date in words', '{"id": "a", "text": "", "published": "16 April 2025"}', 'a', '"published"'],
  ])('that %s is answered by an error, and the others by their readings', async (_name, line, id, told) => {
    const { code, answers, errors } = await annotateLines(article('before'), line, article('after'));
    expect(answers.map((answer) => answer.id)).toEqual(['before', id, 'after']);
    expect(shape(answers[1])).toEqual(['error', 'id']);
    expect(answers[1]?.error).toContain(told);
    expect(answers[2]).toEqual({ id: 'after', ...EMPTY });
    expect(code).toBe(1);
    expect(errors).toMatch(/^proviso: line 2: .*\n$/);
  });
});

describe('the office of a speaker', () => {
  const officeOn = async (published: string, name: string) => {
    const line = { ...article('a', `${LEAD}\n\n“A public apology must come first,” ${name} said.`), published };
    const { answers } = await annotateLines(line);
    const { quotations } = answers[0] as { quotations: { speaker: { office: unknown } }[] };
    return quotations[0]?.speaker.office;
  };

  test('that is only known until an earlier day says which', async () => {
    expect(await officeOn('2025-12-01', 'Mira Stone')).toEqual({
      ...{ title: 'Foreign Minister', body: 'Government of Norland', country: 'Norland' },
      lastKnown: '2025-07-01',
    });
  });

  test('who had left it is null', async () => {
    expect(await officeOn('2025-12-01', 'Ana Reyes')).toBeNull();
  });
});

describe('the reading printed', () => {
  const TEXT = `${LEAD}\n\n“A public apology must come first,” Ana Reyes said.`;
  const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

  test('has the fields of the contract, with offsets into the text', async () => {
    const { answers } = await annotateLines({ ...article('a', TEXT), published: '2025-04-16' });
    expect(answers).toEqual([
      {
        id: 'a',
        quotations: [
          {
            kind: 'direct',
            content: [at('“A public apology must come first,”')],
            cue: [at('said')],
            source: [at('Ana Reyes')],
            speaker: {
              kind: 'official',
              id: 'ana-reyes',
              name: 'Ana Reyes',
              office: { title: 'Foreign Minister', body: 'Government of Norland', country: 'Norland' },
              evidence: 'full-name',
              confidence: expect.any(Number),
            },
            confidence: expect.any(Number),
            preconditions: ['public-apology'],
            record: { verdict: 'not-on-record', statement: null },
            before: expect.arrayContaining(['ana-reyes-2025-03-15']),
            since: ['ana-reyes-2025-05-20'],
          },
        ],
        officials: [{ id: 'ana-reyes', mentions: [at('Ana Reyes')] }],
        outsiders: [],
        preconditions: [
          {
            id: 'public-apology',
            dossier: 'norland-sudria',
            passages: [at('“A public apology must come first,” Ana Reyes said.')],
            levels: [2],
            status: { asOfArticle: 'contested', latest: 'partly-met' },
          },
        ],
        absent: ['herring-quota', 'sailors-home', 'end-embargo'],
        unsure: [],
      },
    ]);
  });

  test('counts in UTF-16, so that a picture sign is two', async () => {
    const text = '🐟🐟 “We will not sign,” Ana Reyes said.';
    const { answers } = await annotateLines(article('a', text));
    expect(answers[0]).toMatchObject({ quotations: [{ content: [[5, 24]] }], officials: [{ mentions: [[25, 34]] }] });
  });

  test.each([
    [
      'unnamed',
      '“It is dead,” said a person familiar with the talks.',
      { description: 'a person familiar with the talks' },
    ],
    ['named', '“It is dead,” said Ilse Brandt.', { name: 'Ilse Brandt' }],
    ['unresolved', '“It is dead,” she said.', { reason: 'no-antecedent' }],
  ])('tells a speaker who is %s', async (kind, text, facts) => {
    const { answers } = await annotateLines(article('a', text));
    expect(answers[0]).toMatchObject({ quotations: [{ speaker: { kind, ...facts } }] });
  });
});
