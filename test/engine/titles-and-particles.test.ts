import { describe, expect, test } from 'vitest';
import { speakersIn } from '../support/marked-text.ts';

describe('a title of other papers', () => {
  test.each([
    ['“It is dead,” said Greens Cr Lena Brandt. “It will not pass,” Cr Brandt said.', 'Lena Brandt'],
    ['“He fled,” Det Insp Jane Vik said. “He ran far,” Insp Vik said.', 'Jane Vik'],
    ['“It is sound,” Tan Sri Lim Boon Teck said. “Our books are open,” said Tan Sri Lim.', 'Lim Boon Teck'],
    ['“It took long,” Datuk Seri Rosli Hamzah said. “Justice was done,” said Datuk Seri Rosli.', 'Rosli Hamzah'],
    ['“It is the roof,” Fr Otto Byrne said. “Bring an umbrella,” Fr Byrne said.', 'Otto Byrne'],
  ])('is no part of the name: %s', (text, name) => {
    expect(speakersIn(text).at(-1)).toMatch(`→ ${name} (surname)`);
  });

  test('tells a woman from a man where it can', () => {
    const text = 'Smt Sarna Rao met Shri Mohit Das on the bridge. “It is yours,” she said. “It is ours,” he said.';
    expect(speakersIn(text)).toEqual(['“It is yours,” → Sarna Rao (pronoun)', '“It is ours,” → Mohit Das (pronoun)']);
  });

  test('is none in the initials of a name', () => {
    expect(speakersIn('“We will win,” CR Brandt said.')).toEqual(['“We will win,” → CR Brandt (full-name)']);
  });

  test('is none where Col is short for Colin', () => {
    const text = 'The mayor, Col Brandt, had stayed. “Nobody asked us,” Cr Brandt said.';
    expect(speakersIn(text)).toEqual(['“Nobody asked us,” → Col Brandt (surname)']);
  });
});

describe('a title', () => {
  test('may be a rank of the police in capitals', () => {
    const text = 'The spokesman, DSP Otto Brandt, came late. “The road is closed,” he said.';
    expect(speakersIn(text)).toEqual(['“The road is closed,” → Otto Brandt (pronoun)']);
  });

  test('may stand before another in brackets', () => {
    const text =
      'He accused the Commissioner for Ports, Chief (Mrs) Sarna Rao, and Mr Otto Vik. “I never lied,” the commissioner said. “I am patient,” she said.';
    expect(speakersIn(text)).toEqual(['“I never lied,” → Sarna Rao (office)', '“I am patient,” → Sarna Rao (pronoun)']);
  });
});

describe('a title that is short for a noun', () => {
  test('says what its bearer is, beside others of whom the text tells what they are', () => {
    const text =
      'Fire Capt. Otto Vik came first. “It was dark,” Vik said.\n\nAsked by the lawyer, Karl Brandt, whether he had been afraid, the captain said he had not. “I had a lamp,” he said.';
    expect(speakersIn(text).at(-1)).toBe('“I had a lamp,” → Otto Vik (pronoun)');
  });

  test('is not enough where the paragraph is about somebody else who may bear it too', () => {
    const text =
      'Gov. Lena Vik came first. “It was dark,” Vik said.\n\nKarl Brandt came late. The governor said it was “no night for bridges”.';
    expect(speakersIn(text).at(-1)).not.toMatch('Lena Vik');
  });
});

test('a given name that ends as trades do is one', () => {
  const text = 'The first to come was Luther Brandt. “We saw smoke,” Brandt said.';
  expect(speakersIn(text)).toEqual(['“We saw smoke,” → Luther Brandt (surname)']);
});

describe('small words in names', () => {
  test.each(['Sarhani', 'Al Sarhani', 'Al-Sarhani', 'al-Sarhani'])(
    'the article may change or be left out: %s',
    (name) => {
      const text = `The minister, Nadim al-Sarhani, had come. “The door is open,” ${name} said.`;
      expect(speakersIn(text)[0]).toMatch('→ Nadim al-Sarhani (');
    },
  );

  test('a given name is no article', () => {
    const text =
      'Lena Brandt had come. “The door is open,” Al Brandt said. Lena left. Al Brandt stayed. “Come in,” he said.';
    expect(speakersIn(text)).toEqual([
      '“The door is open,” → Al Brandt (full-name)',
      '“Come in,” → Al Brandt (pronoun)',
    ]);
  });

  test('a given name that may be an article is the same again', () => {
    const text = 'Al Brandt had come. Al Brandt stayed. “The door is open,” Brandt said.';
    expect(speakersIn(text)).toEqual(['“The door is open,” → Al Brandt (surname)']);
  });

  test('tell daughters from sons', () => {
    const text = 'Noor bint Saeed met Khalifa bin Hamad there. “I am patient,” she said. “I am not,” he said.';
    expect(speakersIn(text)).toEqual([
      '“I am patient,” → Noor bint Saeed (pronoun)',
      '“I am not,” → Khalifa bin Hamad (pronoun)',
    ]);
  });
});
