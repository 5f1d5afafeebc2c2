import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { type Lesson, learnWords } from '../../src/engine/preconditions/learn-words.ts';
import { levelsOf } from '../../src/engine/preconditions/telling-words.ts';
import { parseProse } from '../../src/engine/prose/prose.ts';
import type { Dossier, PreconditionId } from '../../src/model/record.ts';
import { overlaps } from '../../src/model/span.ts';
import { articlesOf } from './articles.ts';
import { knownIds } from './known-ids.ts';
import type { MarkedArticle } from './marked-article.ts';

/*
 * The words that tell of each precondition, learned from the record, from `src/dataset/phrasings/` and from the marked
 * articles that may be looked at, never from those held back: `npm run learn:words`.
 */

/** A list of words and short phrases names the thing: each counts as a label does. */
const OF_A_WORD = 2;
/** A sentence that somebody who looks may or may not take for a passage. */
const OF_AN_OPTIONAL = 0.5;

/** Learns anew and writes the file that the record takes them from. */
export function learn(root: string): void {
  const known = knownIds(bundledRecord);
  const articles = [...articlesOf('dev', join(root, 'test/recognition/articles'), known).values()];
  const words = bundledRecord.dossiers.map((dossier) => {
    const lessons = [...phrasingsOf(dossier, root), ...lessonsIn(articles, dossier)];
    return [dossier.id, levelsOf(learnWords(dossier, lessons))] as const;
  });
  const file = { tellingWords: Object.fromEntries(words) };
  writeFileSync(
    join(root, 'src/dataset/telling-words.json'),
    `${JSON.stringify(file, null, 1)}
`,
  );
}

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
      ...sentences.map((text) => ({ text, on, weight: 1 })),
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
