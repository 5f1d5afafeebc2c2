import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

const last = (text: string) => speakersIn(text).at(-1);

describe('“it” speaks', () => {
  test.each([
    [
      'for the body that spoke right before, though no list knows its name',
      'The Galt Plains Local Health District said it had found no midwives. “We are sorry,” it said in a statement.',
      'The Galt Plains Local Health District',
    ],
    [
      'for it in the next paragraph too',
      'In a statement, Corvel Lume said that the mill would stay.\n\n“All of it is quiet,” it said.',
      'Corvel Lume',
    ],
    [
      'behind more of its words',
      '“We regret it,” Harbour Rail said in a statement. “Snow fell.” It said trains would run “as ever” on Friday.',
      'Harbour Rail',
    ],
    [
      'for the house that the sentence before is about',
      'Shares in Fenlamb fell.\n\nFenlamb employs 900 people. It gave warning that “a few” shops would close.',
      'Fenlamb',
    ],
    [
      'for the corps that is called so',
      'The wall was built by the Marsh Corps of Engineers. On Friday the Corps said it had found cracks. “They are small,” it said.',
      'Marsh Corps of Engineers',
    ],
  ])('%s', (_name, text, name) => expect(last(text)).toContain(`→ ${name} (`));

  test.each([
    ['The bill was passed in May. It says that “no fare may rise twice”.'],
    ['The judgment runs to 90 pages. It described fares as “a scandal”.'],
  ])('but for nobody where a paper is told of: %s', (text) => {
    expect(last(`The Harbour Council said it would appeal. ${text}`)).toMatch(/unresolved: no-antecedent$/);
  });

  test('and not for a person', () => {
    expect(last('Karl Holm said that he was tired. “Close it,” it said.')).toMatch(/unresolved: no-antecedent$/);
  });
});

describe('a body', () => {
  test.each([
    [
      'is what the apposition says',
      'Fenwatch, a charity, counts owls. “None are left,” the charity said.',
      'Fenwatch (office)',
    ],
    [
      'is what stands before its comma',
      'The regulator, Fenwatch, said it was late. “None are left,” it said.',
      'Fenwatch (pronoun)',
    ],
    [
      'keeps the subject that it is for, though titles begin with it too',
      'The State Ferry Office, which runs the boats, put out a statement that said they would be back “in spring.”',
      'State Ferry Office (full-name)',
    ],
    [
      'is the agency, where its name is that of a service',
      'The Marsh Service met on Friday. “None are left,” the agency said.',
      'Marsh Service (office)',
    ],
    [
      'is the Coast Guard, and no guard',
      'The Coast Guard sent a boat. “None are left,” it said.',
      'Coast Guard (pronoun)',
    ],
    [
      'is a company by the shares in it',
      'Shares in Corvel Lume fell on Friday. “We are calm,” the company said.',
      'Corvel Lume (office)',
    ],
    [
      'is called by its first words',
      'The home is owned by Belharrow Senior Communities. “We are calm,” Belharrow said.',
      'Belharrow Senior Communities (surname)',
    ],
    [
      'has a name that “and” joins',
      'The Nurses and Midwives Guild met on Friday. “We are tired,” the guild said.',
      'Nurses and Midwives Guild (office)',
    ],
    [
      'has a name that “&” joins',
      'Quarry & Finch, a chain with 40 shops, fell. It said sales were “as dull as rain”.',
      'Quarry & Finch (pronoun)',
    ],
    [
      'is told to be a supplier, and the company too, though another one is named more often',
      'Lind Home Corp fell on Friday. Lind Home Corp blamed a lamp.\n\nThe supplier, Kessring Lamps, denied that it was late.\n\n“We are calm,” the company said.',
      'Kessring Lamps (office)',
    ],
    [
      'has the people whose it is in its name',
      'The Prison Officers’ Guild said it was late. “We are tired,” it said.',
      'Prison Officers’ Guild (pronoun)',
    ],
    [
      'speaks in a statement from it',
      'A statement from the Harbour Guild: “Our members are tired of it all.”',
      'Harbour Guild (full-name)',
    ],
    [
      'is a company by what it does',
      'Brightlume, which supplies 300 homes, was fined. The company said it was “deeply sorry”.',
      'Brightlume (office)',
    ],
    [
      'wrote the letter in which it warned somebody',
      'Galt Mutual had warned Karl Holm in a letter that the roof was old. The letter said that “no more time” would be given.',
      'Galt Mutual (full-name)',
    ],
  ])('%s', (_name, text, speaker) => expect(last(text)).toMatch(new RegExp(`→ ${speaker.replace(/[()]/g, '\\$&')}$`)));

  test('is no leader of a group behind its comma', () => {
    const text = 'The leader of the Centre group, Birgitta Holm, replied. “It is late,” she said.';
    expect(last(text)).toBe('“It is late,” → Birgitta Holm (pronoun)');
  });

  test('is not called by the surname of the one whose firm it is', () => {
    const text = 'Otto Holm, whose firm, Holm Duna Capital, owns a share, bought more. “We are calm,” Holm said.';
    expect(last(text)).toBe('“We are calm,” → Otto Holm (surname)');
  });

  test('is not called by the first word of those who sit in it', () => {
    expect(last('House Reformers said it was late. “We are calm,” the House said.')).toBe(
      '“We are calm,” → the House (full-name)',
    );
  });

  test('is none of several that are called so', () => {
    const text = 'Harbour Group and the Lume Group met. “We are calm,” the groups said.';
    expect(last(text)).toBe('“We are calm,” → unnamed 1: the groups');
  });
});
