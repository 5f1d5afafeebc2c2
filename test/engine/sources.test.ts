import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

describe('a source', () => {
  test.each([
    [
      'begins behind the phrase that tells where it is said',
      'The Pilotage Board met on Monday.\nIn its notice the board thanked him for “thirty-six years without a dark night”.',
      '“thirty-six years without a dark night” → Pilotage Board (office)',
    ],
    [
      'ends before the clause that tells when it is said',
      'Nino Beridzade heads the agency.\n“Up,” said Beridzade when she was told. “Always up.”',
      '“Up,” “Always up.” → Nino Beridzade (surname)',
    ],
    [
      'is the person whom its apposition names, with what it says of them',
      'Her daughter from a first marriage, the actress Claudia Marsh, called the book “a theft”.',
      '“a theft” → Claudia Marsh (full-name)',
    ],
    [
      'is nobody of whom it names one of many',
      'Three reporters, including the novelist Claudia Marsh, called the book “a theft”.',
      '“a theft” → unnamed 1: three reporters, including the novelist Claudia Marsh',
    ],
    [
      'may point at somebody without a name just told of',
      'A second diplomat was not so sure. “There are tanks at Ost,” this one said.',
      '“There are tanks at Ost,” → unnamed 1: a second diplomat',
    ],
    [
      'may be one of many without a noun',
      'Fans were divided. “He has had six managers in five years,” said one, who would not give his name.',
      '“He has had six managers in five years,” → unnamed 1: one',
    ],
    [
      'may be a voice',
      'Nobody answered. “With urgency or with money?” called a voice from the back.',
      '“With urgency or with money?” → unnamed 1: a voice from the back',
    ],
    [
      'is no name where only the beginning of the sentence gives it a capital, but several people',
      'Some residents liked it and others did not. Others called it “a barn”.',
      '“a barn” → unnamed 2: others',
    ],
    [
      'is whole where the article names somebody’s relative',
      'Graham Tolley fell ill. Mr Tolley’s widow, Barbara, called him a “gentle, stubborn man”.',
      '“gentle, stubborn man” → Barbara Tolley (surname)',
    ],
    [
      'may be the house behind a land or a trade, and then is none of the persons of before',
      'Ilya Barsukov, the trade minister, was out. The trade ministry in Brellin said it had “nothing to add”.',
      '“nothing to add” → unnamed 1: the trade ministry',
    ],
    [
      'may be called by the place that somebody just named is from',
      'Kwame Osei missed twice. “I’m gutted,” the Ghana international said.',
      '“I’m gutted,” → Kwame Osei (office)',
    ],
    [
      'goes on over paragraphs that are not closed, and nobody takes turns there',
      'Eva Lind called it “odd”.\n\n“There will be more,” said Otto Brandt.\n\n“I told the council in writing.\n\n“I told them to their faces.”',
      '“I told the council in writing. “I told them to their faces.” → Otto Brandt (carried-over)',
    ],
    [
      'is one poll, not another one',
      'A CNN poll found it “dull”. The Fox poll found it “lively”.',
      '“lively” → unnamed 2: the Fox poll',
    ],
    [
      'is whoever wrote the letter',
      'His older daughter, Isabel, has written to the governor. “Dear Sir,” the letter says.',
      '“Dear Sir,” → Isabel (surname)',
    ],
    [
      'is whoever the letter is from, not who reads it aloud',
      'Eva Holm read aloud a letter from the company’s project manager, Otto Brandt.\n\n“We acted in good faith,” the letter stated.',
      '“We acted in good faith,” → Otto Brandt (full-name)',
    ],
    [
      'is who signed it',
      'Eva Holm sat down. The letter, signed by Otto Brandt, said the company had “acted in good faith”.',
      '“acted in good faith” → Otto Brandt (full-name)',
    ],
    [
      'is who warned somebody in a letter',
      'The landlord, Eva Holm, had warned Otto Brandt in a letter that he had to go. “No more delays,” the letter said.',
      '“No more delays,” → Eva Holm (full-name)',
    ],
    [
      'is not whoever received the letter',
      'Eva Holm received a letter on Monday. “You will be evicted,” the letter said.',
      '“You will be evicted,” → unnamed 1: the letter',
    ],
    [
      'is who wrote what another reads aloud',
      'Eva Holm read a letter from Otto Brandt, the landlord: “No more delays.”',
      '“No more delays.” → Otto Brandt (full-name)',
    ],
    [
      'is not who shows a message that is another’s',
      'Eva Holm has not heard from him since a text message at noon. She showed it to our reporter: “Boat is late.”',
      '“Boat is late.” → unresolved: no-antecedent',
    ],
    [
      'is somebody without a name whom the letter is from',
      'Eva Holm read out an email from an engineer at the water board. “We hope to be gone by June,” it said.',
      '“We hope to be gone by June,” → unnamed 1: an engineer at the water board',
    ],
    [
      'is not one of several who signed',
      'They sent a letter signed by Eva Holm and Otto Brandt. “We resign,” the letter said.',
      '“We resign,” → unnamed 1: the letter',
    ],
    [
      'is whoever sent the message that is called “it”',
      'Lester Boggs slept badly. He read a text message that Boggs had sent his daughter. “I am going to make soup,” it said.',
      '“I am going to make soup,” → Lester Boggs (surname)',
    ],
    [
      'is not the person whose campaign wrote it',
      'Karl Holm ran again. The Holm campaign sent an email on Monday. “Let me be blunt,” the email said.',
      '“Let me be blunt,” → unnamed 2: the email',
    ],
    [
      'is who says the words, not the recording in which they are heard',
      'Tyler Voss stayed on. “I take full responsibility,” Voss told employees, according to a recording heard by the Times.',
      '“I take full responsibility,” → Tyler Voss (surname)',
    ],
    [
      'is whom the sentence is about, not whom its clause ends with',
      'The committee that will choose the host said it had received the bid “with interest”.',
      '“with interest” → unnamed 1: the committee',
    ],
    [
      'is nobody who is called Everyone',
      'The count went on. Everyone in the hall called it “a gift to the clerks”.',
      '“a gift to the clerks” → unresolved: no-antecedent',
    ],
    [
      'is no place where an agency writes from',
      'KESTRIA (Coast Agency) - A ban on glass, called “absurd”, goes on.',
      '“absurd” → unresolved: no-source',
    ],
    [
      'may be a body by a noun that does not end its name, and is the company then',
      'Network Rail said that a fence was broken. “We are very sorry,” the company said.',
      '“We are very sorry,” → Network Rail (office)',
    ],
    [
      'may be a group by any words with capitals',
      'Fans’ group Redmoor Till We Die called it “the worst day since relegation”.',
      '“the worst day since relegation” → Redmoor Till We Die (full-name)',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });
});

describe('a name', () => {
  test.each([
    [
      'may end in Jr., which is no part of it when it is used again',
      'James B. Lind Jr., the director, said it was “over”.',
      'James B. Lind',
    ],
    ['may begin with a word of another kind', 'April Lind, a spokeswoman, called it “over”.', 'April Lind'],
    ['may follow its office behind a comma', 'The nominee, Indiana Gov. Mike Lind, called it “over”.', 'Mike Lind'],
    [
      'is that of the family for a relative called by the given name',
      'Geoff Marlowe runs the shop with his sister, Hilda. Hilda gets up at three. “It is cold,” she said.',
      'Hilda Marlowe',
    ],
  ])('%s', (_name, text, name) => {
    expect(speakersIn(text).at(-1)).toContain(`→ ${name} (`);
  });
});

describe('a heading', () => {
  const article =
    'Holt Tells Growers To “Burn The Maps”\n\nMara Holt met growers. “Burn the maps,” Holt said. “They lie.”';

  test('quotes whoever says the same words below', () => {
    expect(speakersIn(article)[0]).toBe('“Burn The Maps” → Mara Holt (surname)');
  });

  test('names nobody by capitals alone', () => {
    const text = '‘We Were Never A Cult,’ Says Commune That Ran A Town\n\nA commune closed on Sunday.';
    expect(speakersIn(text)[0]).toBe('‘We Were Never A Cult,’ → unresolved: no-source');
  });
});

describe('a group or a paper without a name', () => {
  test.each([
    ['is called by its words', 'Multiple outlets called it “a farce”.', '“a farce” → unnamed 1: multiple outlets'],
    [
      'may be counted',
      'Two in three Norland voters called it “a farce”.',
      '“a farce” → unnamed 1: two in three Norland voters',
    ],
    ['is what "they" mean', 'The skippers met. They called it “a farce”.', '“a farce” → unnamed 1: the skippers'],
    [
      'is two who were named together',
      'Ana Reyes and Tomas Berg met. They called it “a farce”.',
      '“a farce” → unnamed 1: Ana Reyes and Tomas Berg',
    ],
    [
      'is the subject rather than whom it tells of',
      'The skippers had asked the wardens. They called it “a farce”.',
      '“a farce” → unnamed 1: the skippers',
    ],
    ['stands before "who"', 'The town is full of wardens who called it “a farce”.', '“a farce” → unnamed 1: wardens'],
    [
      'is nobody where no group was told of',
      'It rained. They called it “a farce”.',
      '“a farce” → unresolved: no-antecedent',
    ],
  ])('%s', (_name, text, line) => {
    expect(speakersIn(text).at(-1)).toBe(line);
  });

  test('is no time that stands before words', () => {
    expect(speakersIn('7.05am: ‘The water came through the floor’')[0] ?? '').not.toMatch('7.05am');
  });
});

describe('words in quotation marks', () => {
  test.each([
    ['a name', 'Bob “Barnacle” Tate is a skipper. “I’ve seen worse,” Tate said.'],
    ['a title', 'In the library lay “Eggs and Omelettes”. “I’ve seen worse,” Tate said.'],
    ['a word that is spoken of', 'On the hull stood the word “stoichiometry”. “I’ve seen worse,” Tate said.'],
  ])('are said by nobody as %s', (_name, text) => {
    expect(speakersIn(text).map((line) => line.split(' → ')[0])).toEqual(['“I’ve seen worse,”']);
  });
});

describe('letters before a surname', () => {
  test('are a rank where the person is known', () => {
    const text = 'Detective Sergeant Ruaridh MacLeod led the inquiry. DS MacLeod told the jury: “We never found out.”';
    expect(speakersIn(text)).toEqual(['“We never found out.” → Ruaridh MacLeod (surname)']);
  });
});
