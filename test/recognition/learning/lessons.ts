import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, PreconditionId } from '../../../src/model/record.ts';
import { levelOf, type Origin } from './labelled-text.ts';
import { featuresIn, type Prepared, termsOfSentences, termsOfWords } from './prepared.ts';
import type { Lesson } from './train-words.ts';

/*
 * What teaches the words that tell of each precondition: the record, `src/dataset/phrasings/` and labelled texts.
 */

/** What the record says of a precondition, and sentences that editors made up, are not news: they teach by half. */
const OF_THE_RECORD = 0.5;
const OF_A_SUMMARY = 1;
const OF_A_TEXT: Readonly<Record<Origin, number>> = { real: 1, own: 1, invented: 0.7, other: 1 };

/** What the record and the phrasings teach. `root` is the repository’s folder. */
export function lessonsOfRecord(dossiers: readonly Dossier[], root: string): Lesson[] {
  return dossiers.flatMap((dossier) => [...ownLessons(dossier), ...phrasingsOf(dossier, root)]);
}

function ownLessons(dossier: Dossier): Lesson[] {
  const { preconditions, statements } = dossier;
  const lesson = (text: string, on: readonly PreconditionId[], weight = OF_THE_RECORD): Lesson => {
    return { words: featuresIn(text), terms: termsOfWords(text, dossier), on, weight };
  };
  return [
    ...preconditions.flatMap(({ id, label, summary, developments }) => [
      lesson(`${label}. ${summary}`, [id], OF_A_SUMMARY),
      ...developments.map(({ note }) => lesson(note, [id])),
    ]),
    ...statements.map(({ words, stance }) => lesson(words, Object.keys(stance) as PreconditionId[])),
  ];
}

/** What the editors wrote of each precondition: words with commas between them, an empty line, then sentences, one a line. */
function phrasingsOf(dossier: Dossier, root: string): Lesson[] {
  const { id, preconditions } = dossier;
  const parts = readFileSync(join(root, 'src/dataset/phrasings', `${id}.txt`), 'utf8')
    .split(/^## /m)
    .slice(1);
  const lessons = parts.flatMap((part): Lesson[] => {
    const [on = '', ...lines] = part.trim().split('\n');
    const sentences = lines.slice(lines.indexOf('') + 1);
    return sentences.map((text) => {
      const terms = termsOfWords(text, dossier);
      return { words: featuresIn(text), terms, on: [on as PreconditionId], weight: OF_THE_RECORD };
    });
  });
  const missing = preconditions.filter((one) => !lessons.some(({ on }) => on.includes(one.id)));
  if (missing.length > 0) throw new Error(`no phrasings of ${missing.map((one) => one.id).join(', ')}`);
  return lessons;
}

/** Of real news on other matters one sentence in so many teaches: there are very many, and nearly all teach the same. */
const OF_OTHERS = 4;

/** The sentences of a text: those on preconditions, and those on none. What can be seen either way teaches nothing. */
export function lessonsIn(read: Prepared): Lesson[] {
  const sentences = read.prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const chosen = read.origin === 'other' ? sentences.filter((_, k) => k % OF_OTHERS === 0) : sentences;
  const terms = termsOfSentences(read);
  const ids = [...new Set(read.labels.map(({ precondition }) => precondition))];
  return chosen.flatMap((sentence): Lesson[] => {
    const levels = ids.map((id) => [id, levelOf(read, sentence, id)] as const);
    const on = levels.flatMap(([id, level]) => (level !== null && level > 0 ? [id] : []));
    if (on.length === 0 && levels.some(([, level]) => level === null)) return [];
    const words = featuresIn(read.text.slice(sentence.start, sentence.end));
    return [{ words, terms: terms.get(sentence.start) ?? [], on, weight: OF_A_TEXT[read.origin] }];
  });
}
