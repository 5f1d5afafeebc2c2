import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

const paragraphs = (...lines: string[]) => lines.join('\n\n');

describe('in an interview whose questions stand alone', () => {
  const introduction = 'Lena Brandt has kept bees for forty years. Otto Lind met her in the orchard';

  test('the answers are those of whom the introduction tells of, not of who met her', () => {
    const text = paragraphs(
      introduction,
      'Were you frightened?',
      '“Of the bees, no. Of the gardener, yes.”',
      'What did he tell you?',
      '“To be early for the bees and late for meetings.”',
      'And do you talk to them?',
      '“Every morning, about the price of honey.”',
    );
    expect(speakersIn(text)).toEqual([
      '“Of the bees, no. Of the gardener, yes.” → Lena Brandt (surname)',
      '“To be early for the bees and late for meetings.” → Lena Brandt (surname)',
      '“Every morning, about the price of honey.” → Lena Brandt (surname)',
    ]);
  });

  test('“I” and “you” are hers where the answers stand bare', () => {
    const text = paragraphs(
      introduction,
      'You once said that bees were “furious accountants”. Why?',
      'I have watched them count. I told the mayor, “They know what you owe.”',
      'Were you frightened?',
      'My brother was. He said, “Never again.”',
      'What do you miss?',
      'I miss the noise, and my hands do.',
    );
    expect(speakersIn(text)).toEqual([
      '“furious accountants” → Lena Brandt (pronoun)',
      '“They know what you owe.” → Lena Brandt (pronoun)',
      '“Never again.” → unnamed 2: My brother',
    ]);
  });

  test('no place is interviewed, and a bidding is a question', () => {
    const text = paragraphs(
      'Five minutes with the cook of Gulla Light',
      'For two summers Brendan Lind has cooked on Gulla, a rock with 90 puffins. We met him on the slipway.',
      'Did you answer an advertisement?',
      '“I did. My sister cut it out.”',
      'Describe an ordinary day.',
      '“I am up at five to bake the bread.”',
      'Do you get lonely?',
      '“I did in the first month, and then I forgot.”',
      'And will you be back next year?',
      '“They have asked me, and I will.”',
    );
    expect(speakersIn(text)).toEqual([
      '“I did. My sister cut it out.” → Brendan Lind (surname)',
      '“I am up at five to bake the bread.” → Brendan Lind (surname)',
      '“I did in the first month, and then I forgot.” → Brendan Lind (surname)',
      '“They have asked me, and I will.” → Brendan Lind (surname)',
    ]);
  });

  test('a page of questions that readers ask is none', () => {
    const text = paragraphs(
      'Lena Brandt leads the office.',
      'Can you get a refund?',
      '“It depends,” Otto Lind said.',
      'When must you ask?',
      'By Monday.',
      'Where do you ask?',
      'At the counter.',
    );
    expect(speakersIn(text)).toEqual(['“It depends,” → Otto Lind (full-name)']);
  });
});

describe('in an interview whose questions stand in quotation marks too', () => {
  const turns = [
    '“Were you frightened of them?”',
    '“Of the bees, no. Of the gardener, yes.”',
    '“What did he tell you?”',
    '“To be early for the bees and late for meetings.” (She laughs.) “He still does.”',
    '“And do you talk to them?”',
    '“Every morning, about the price of honey.”',
  ];

  test('questions are those of the interviewer, and answers those of the one whom the text is about', () => {
    const text = paragraphs('Lena Brandt has kept bees for forty years. I met her in the orchard.', ...turns);
    const found = speakersIn(text);
    expect(found.filter((line) => /“(?:Were|What|And)/.test(line)).every((line) => /the interviewer$/.test(line))).toBe(
      true,
    );
    expect(found.filter((line) => /“(?:Of|To|Every)/.test(line)).every((line) => /Lena Brandt/.test(line))).toBe(true);
  });

  test('who sat down with somebody for it is not who answers', () => {
    const text = paragraphs(
      'Lena Brandt has kept bees for forty years. Otto Lind sat down with her for this interview.',
      ...turns,
    );
    expect(speakersIn(text).at(-1)).toMatch('the price of honey.” → Lena Brandt (surname)');
  });

  test('a dialogue in a text that is no interview has no interviewer', () => {
    const text = paragraphs('Lena Brandt, who keeps bees, spoke first at the trial.', ...turns);
    expect(speakersIn(text).join()).not.toMatch('the interviewer');
  });

  test('whoever else the reporter asks answers too', () => {
    const text = paragraphs(
      'Lena Brandt has kept bees for forty years. I met her in the orchard.',
      ...turns,
      'I asked Otto Lind, the gardener, about the meetings.',
      '“They are late because she is. It has been so since the spring, and nobody minds but me.”',
    );
    expect(speakersIn(text).at(-1)).toMatch('nobody minds but me.” → Otto Lind (carried-over)');
  });
});

describe('in a transcript', () => {
  const introduction =
    'Transcript of the press conference of the transport minister, Lena Brandt, and Captain Otto Lind.';

  test('“I” is whose label the turn bears, and “you” who answers', () => {
    const text = paragraphs(
      introduction,
      'BRANDT: Good morning. I said yesterday, “We will wait.”',
      'QUESTION (Northern Post): Minister, last week you called the charts “perfect”. Why?',
      'BRANDT: I was wrong.',
      'QUESTION (Northern Post): And you, Captain?',
      'LIND: I told my mate, “Turn the ship.”',
    );
    expect(speakersIn(text)).toEqual([
      '“We will wait.” → Lena Brandt (pronoun)',
      '“perfect” → Lena Brandt (pronoun)',
      '“Turn the ship.” → Otto Lind (pronoun)',
    ]);
  });

  test('“she” is neither who speaks nor who is asked', () => {
    const text = paragraphs(
      introduction,
      'QUESTION: Minister, Mara Holm, the master of the ship, has resigned. Did you know?',
      'BRANDT: I did. She wrote to me: “Somebody will hit that rock.”',
      'QUESTION: When did you read it?',
      'BRANDT: I read it on Monday.',
    );
    expect(speakersIn(text)).toContain('“Somebody will hit that rock.” → Mara Holm (pronoun)');
  });

  test('what “I” quote is not mine', () => {
    const text = paragraphs(
      introduction,
      'BRANDT: I have the report. I quote from its second page: “The chart was old.”',
      'QUESTION (Northern Post): Who drew it?',
      'BRANDT: Nobody knows. I said yesterday, “We will wait.”',
      'QUESTION (Northern Post): And you, Captain?',
      'LIND: I told my mate, “Turn the ship.”',
    );
    expect(speakersIn(text)).toEqual([
      '“The chart was old.” → unresolved: ambiguous',
      '“We will wait.” → Lena Brandt (pronoun)',
      '“Turn the ship.” → Otto Lind (pronoun)',
    ]);
  });

  test('A answers for whom the introduction tells of', () => {
    const text = paragraphs(
      'Lena Brandt sat on the bench for 26 years. Brandt spoke with reporter Otto Lind.',
      'Q: You open with a letter. Why?',
      'A: Because I kept it. I told him, “Read chapter four.”',
      'Q: Would you go back?',
      'A: My clerk used to tell me, “You can stop ringing.” I have stopped.',
    );
    expect(speakersIn(text)).toEqual([
      '“Read chapter four.” → Lena Brandt (pronoun)',
      '“You can stop ringing.” → unnamed 1: My clerk',
    ]);
  });
});

describe('words without a verb of saying are those of', () => {
  test.each([
    [
      'a correspondent whom the sentence before the colon brings in',
      'From our correspondent Lena Brandt, in the gallery:\n\n“I have never seen it so full, and the clerks sit on the stairs.”',
      '“I have never seen it so full, and the clerks sit on the stairs.” → Lena Brandt (full-name)',
    ],
    [
      'whose speech they are said to come from',
      'Lena Brandt spoke for an hour. Here is the end of Brandt’s speech:\n\n“We will not sign. You can remove me tonight, but tell them why.”',
      '“We will not sign. You can remove me tonight, but tell them why.” → Lena Brandt (surname)',
    ],
    [
      'for whom something is so called',
      'For Lena Brandt, a former envoy, the bridge is a “monument to good intentions” that came too early.',
      '“monument to good intentions” → Lena Brandt (full-name)',
    ],
  ])('%s', (_whose, text, expected) => {
    expect(speakersIn(text)).toContain(expected);
  });

  test('whoever says them again below a heading', () => {
    const text = paragraphs(
      '18:27',
      '“It sounded like a train in the loft”',
      'A roof came off in Port Errol. “It sounded like a train in the loft, and then it was gone,” said Lena Brandt.',
    );
    expect(speakersIn(text)[0]).toBe('“It sounded like a train in the loft” → Lena Brandt (carried-over)');
  });

  test('nobody, where a house far before cannot read', () => {
    const text = paragraphs(
      'Brackenford Crown Court sat on Monday.',
      'The entry is held in the county archive. “Smoke visible from the ridge until dusk,” it reads.',
    );
    expect(speakersIn(text)).toEqual(['“Smoke visible from the ridge until dusk,” → unresolved: no-antecedent']);
  });
});

describe('who speaks is not', () => {
  test('the house whose chairman speaks', () => {
    expect(speakersIn('The chairman of the Lifeboat Fund said that he “did not read to the end”.')[0]).toContain(
      'unnamed 1: the chairman',
    );
  });

  test('the town of whoever stands before it', () => {
    const text = 'My aunt in Brellin used to say, “A name does not water the beans.”';
    expect(speakersIn(text)[0]).not.toContain('Brellin (');
  });

  test('somebody of whom nothing tells that it is a woman, where a portrait comes back to its own', () => {
    const text = paragraphs(
      'Lena Brandt was late. She ran. She fell. She got up, and she laughed.',
      '“She will never quit,” says her supervisor, Kit Brubaker.',
      'Her husband is less sure. Otto Lind, a teacher, says that she sleeps at last.',
      'She grew up on a farm. “I milked before school,” she says.',
    );
    expect(speakersIn(text).at(-1)).toBe('“I milked before school,” → Lena Brandt (pronoun)');
  });

  test('the daughter of whom the words are', () => {
    const text =
      'Lena Brandt runs the lock. Her daughter, Mara, is a barrister. “She says I should write it down,” she says.';
    expect(speakersIn(text)).toEqual(['“She says I should write it down,” → Lena Brandt (pronoun)']);
  });

  test('whoever answers and reads out a letter', () => {
    const text = paragraphs(
      'Five minutes with Brendan Lind',
      'For two summers Brendan Lind has cooked for painters. We met him on the slipway.',
      'Do you get lonely?',
      '“I did the first month.”',
      'Would you eat a puffin?',
      '“I’d be murdered in my bed.”',
      'And will you be back next year?',
      '“They’ve asked me.” He takes a letter from his jacket and reads out the last line: “We have ordered a second oven.”',
    );
    expect(speakersIn(text).at(-1)).not.toContain('Brendan Lind');
  });
});
