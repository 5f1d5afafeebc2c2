import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lesson } from '../../../src/engine/preconditions/learn-words.ts';
import { parseProse } from '../../../src/engine/prose/prose.ts';
import type { Dossier, PreconditionId } from '../../../src/model/record.ts';
import { overlaps } from '../../../src/model/span.ts';
import type { MarkedArticle } from '../marked-article.ts';

/*
 * What teaches the words that tell of each precondition: the record, `src/dataset/phrasings/` and marked articles.
 */

/** A list of words and short phrases names the thing: each counts as a label does. */
const OF_A_WORD = 2;
const OF_A_SENTENCE = 1;
/** A sentence that somebody who looks may or may not take for a passage. */
const OF_AN_OPTIONAL = 0.5;

/** What the editors wrote of each precondition: first words and phrases with commas between them, then sentences, one a line. */
export function phrasingsOf({ id, preconditions }: Dossier, root: string): Lesson[] {
  const parts = readFileSync(join(root, 'src/dataset/phrasings', `${id}.txt`), 'utf8')
    .split(/^## /m)
    .slice(1);
  const lessons = parts.flatMap((part): Lesson[] => {
    const [id = '', ...lines] = part.trim().split('\n');
    const on = [id as PreconditionId];
    const border = lines.indexOf('');
    const words = lines.slice(0, border).join(' ');
    const sentences = lines.slice(border + 1);
    return [
      ...words.split(/,\s*/).map((text) => ({ text, on, weight: OF_A_WORD })),
      ...sentences.map((text) => ({ text, on, weight: OF_A_SENTENCE })),
    ];
  });
  const missing = preconditions.filter((one) => !lessons.some(({ on }) => on.includes(one.id)));
  if (missing.length > 0) throw new Error(`no phrasings of ${missing.map((one) => one.id).join(', ')}`);
  return lessons;
}

/** The sentences of articles: those marked for preconditions of the dossier, and those that are on none of any. */
export function lessonsIn(articles: readonly MarkedArticle[], { preconditions }: Dossier): Lesson[] {
  const own = new Set(preconditions.map((one) => one.id));
  return articles.flatMap(({ text, passages }) =>
    parseProse(text).paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((sentence): Lesson[] => {
        const marks = passages.filter((mark) => overlaps(mark, sentence));
        const words = text.slice(sentence.start, sentence.end);
        if (marks.length === 0) return [{ text: words, on: [], weight: 1 }];
        return marks
          .filter(({ precondition }) => own.has(precondition))
          .map(({ precondition, optional }) => {
            return { text: words, on: [precondition], weight: (optional ? OF_AN_OPTIONAL : 1) / marks.length };
          });
      }),
    ),
  );
}

/** Whether a lesson from the phrasings is a sentence, not a word of the list. */
export const isSentence = ({ weight }: Lesson): boolean => weight === OF_A_SENTENCE;
