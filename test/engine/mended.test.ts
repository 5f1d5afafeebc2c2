import { describe, expect, test } from 'vitest';
import { expectMarked, findingsIn, officialsIn, speakersIn } from '../support/marked-text.ts';

/* Sentences that were once read wrongly. */

describe('cue, source and content', () => {
  test.each([
    '[content “It has begun,”] [cue said] [source Karl Holm].',
    '[source Ana Reyes] [cue said] the talks [content “are over”]; [source Karl Holm] [cue said] they [content “have not begun.”]',
    '[source Ana Reyes] [cue said] the talks [content “are over,”] while [source Karl Holm] [cue said] they [content “have not begun.”]',
    '[source Ana Reyes] [cue said] Sudria was [content “a bully”] and [content+ “a liar,”] and that talks were [content+ “over.”]',
    '[content “We will not sign,”] [source Ana Reyes and Tomas Berg] [cue said] in a joint letter.',
    '[content ‘She told me “never” and left the room,’] [source Karl Holm] [cue said].',
    '[content \'She told me "never" and left the room,\'] [source Karl Holm] [cue said].',
    '[content “We will “never” sign,”] [source Ana Reyes] [cue said].',
    '[content " We will not sign, "] [source Ana Reyes] [cue said].',
    '[content ‚We will not sign‘], [source Ana Reyes] [cue said].',
    '[content “The herring has no passport,”] as [source Ana Reyes] [cue put it].',
    'As [source Ana Reyes] [cue put it], [content “The herring has no passport.”]',
    '[source Ana Reyes (Norland)] [cue said]: [content “We will not sign this year.”]',
    '[source Karl Holm], in a call with reporters, [cue said]: [content “The embargo is a wall.”]',
    '[content “The quota is final,”] [source the Fisheries Ministry] [cue said] in a statement.',
    '[content “We hope so,”] [cue said] [source Eva Holm, Sudria’s ambassador to Norland], on Monday.',
    'He was called “Doctor Herring” by his friends.',
    'The so-called “grey fleet” sails without flags.',
    '[cue Said] [source Ana Reyes]: [content “We will not sign this year.”]',
  ])('%s', (expected) => expectMarked(expected));
});

describe('speakers', () => {
  test.each([
    ['“It has begun,” said Karl Holm.', ['“It has begun,” → Karl Holm (full-name)']],
    ['Ana Reyes said she would “never” sign, and that “nobody” would.', ['“never” “nobody” → Ana Reyes (full-name)']],
    ['“We will sign,” said Foreign Minister Ana Reyes of Norland.', ['“We will sign,” → Ana Reyes (full-name)']],
    [
      'Karl Holm and Jon Vik waited in Norport. “We are ready to talk,” he said.',
      ['“We are ready to talk,” → unresolved: ambiguous'],
    ],
    ['Karl Holm met Jon Vik. Vik said he was glad. “It has begun,” he said.', ['“It has begun,” → Jon Vik (pronoun)']],
    ['Karl Holm met Eva Holm. “We are ready to talk,” Holm said.', ['“We are ready to talk,” → unresolved: ambiguous']],
    [
      'Karl Holm met Eva Holm. “We are ready to talk,” Mrs. Holm said.',
      ['“We are ready to talk,” → Eva Holm (surname)'],
    ],
    [
      '“We are ready to talk,” said the ministry’s spokesman, Jon Vik.',
      ['“We are ready to talk,” → Jon Vik (full-name)'],
    ],
    [
      '“We are ready,” a spokesman for the ministry, Jon Vik, told reporters.',
      ['“We are ready,” → Jon Vik (full-name)'],
    ],
    ['“We hope so,” said the envoy of Isola, Dara Finch.', ['“We hope so,” → Dara Finch (full-name)']],
    ['“We will not sign,” Ana Reyes—the foreign minister—said.', ['“We will not sign,” → Ana Reyes (full-name)']],
    [
      'The Sudrian Fisheries Ministry set a quota. “It is final,” the ministry said in a statement.',
      ['“It is final,” → Sudrian Fisheries Ministry (office)'],
    ],
    [
      '“We tried,” Brandt said.\n\n“We failed,” he added.',
      ['“We tried,” → Brandt (surname)', '“We failed,” → Brandt (pronoun)'],
    ],
    ['When Karl Holm arrived, he said: “It has begun.”', ['“It has begun.” → Karl Holm (pronoun)']],
  ])('%s', (text, lines) => {
    expect(speakersIn(text)).toEqual(lines);
  });
});

describe('officials', () => {
  test.each([
    ['Mayor Berg waits.', []],
    ['Bob Berg waits. Berg is ill.', []],
    ['Norland’s Berg waits.', ['tomas-berg: Berg']],
    ['In Reyes, Ana Reyes spoke.', ['ana-reyes: Ana Reyes']],
    ['Reporters met Ana\n\nReyes left.', []],
    ['Karl Holm\n,', ['karl-holm: Karl Holm']],
  ])('%s', (text, lines) => {
    expect(officialsIn(text)).toEqual(lines);
  });
});

describe('terms do not run over', () => {
  const LEAD = 'Norland and Sudria resumed talks on Monday. The fishing talks between Norland and Sudria are slow.\n\n';
  const idsIn = (text: string) => findingsIn(LEAD + text).preconditions.map(({ id }) => id);

  test('a full stop or a bracket', () => {
    expect(idsIn('They ate herring. Quota is a word.')).toEqual([]);
    expect(idsIn('They ate herring (quota apart).')).toEqual([]);
  });

  test('but over a space, and match either spelling', () => {
    expect(idsIn('Norland wants a herring quota.')).toEqual(['herring-quota']);
    expect(idsIn('Sudria apologizes.')).toEqual(['public-apology']);
    expect(idsIn('Sudria apologises.')).toEqual(['public-apology']);
  });
});
