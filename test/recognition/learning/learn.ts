import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledRecord } from '../../../src/dataset/bundled.ts';
import { LEARNED_WEIGHTS } from '../../../src/engine/preconditions/passage-score.ts';
import { articlesOf } from '../articles.ts';
import { knownIds } from '../known-ids.ts';
import { type Counts, f1, precision, recall } from '../measure/counts.ts';
import { crossValidate } from './cross-validate.ts';
import { fitWeights } from './examples.ts';
import { type Fold, foldsOf } from './folds.ts';
import { phrasingsOf } from './lessons.ts';
import { type Prepared, prepare } from './prepared.ts';
import { recognisedPhrasings } from './recognised-phrasings.ts';
import { learnedWords, type Phrasings } from './taught.ts';

/*
 * What is learned of passages: which words tell of a precondition, and how much each sign of a passage counts. Learned from
 * the record, from `src/dataset/phrasings/` and from the marked articles that may be looked at, never from those held back.
 */

interface Teaching {
  readonly articles: readonly Prepared[];
  readonly phrasings: Phrasings;
}

function teachingIn(root: string): Teaching {
  const articles = articlesOf('dev', join(root, 'test/recognition/articles'), knownIds(bundledRecord));
  return {
    articles: prepare(articles, bundledRecord),
    phrasings: new Map(bundledRecord.dossiers.map((dossier) => [dossier.id, phrasingsOf(dossier, root)])),
  };
}

const foldsIn = ({ articles, phrasings }: Teaching): Fold[] => foldsOf(articles, bundledRecord.dossiers, phrasings);

/** Learns anew and writes both files: `npm run learn:words`. `root` is the repository’s folder. */
export function learn(root: string): void {
  const { articles, phrasings } = teachingIn(root);
  const words = bundledRecord.dossiers.map((dossier) => {
    const lessons = phrasings.get(dossier.id) ?? [];
    return [
      dossier.id,
      learnedWords(
        dossier,
        lessons,
        articles.map(({ article }) => article),
      ),
    ] as const;
  });
  write(join(root, 'src/dataset/telling-words.json'), { tellingWords: Object.fromEntries(words) }, 1);
  const weights = fitWeights(foldsIn({ articles, phrasings }).flatMap(({ examples }) => examples));
  write(join(root, 'src/engine/preconditions/passage-weights.json'), weights, 2);
}

function write(path: string, value: unknown, indent: number): void {
  writeFileSync(path, `${JSON.stringify(value, null, indent)}\n`);
}

/** Says how well is recognised what nothing was learned from: `npm run bench:learning`. */
export function reportLearning(root: string, say: (line: string) => void): void {
  const { articles, phrasings } = teachingIn(root);
  const { present, passages, trapPreconditions, silent, measured } = crossValidate(foldsIn({ articles, phrasings }));
  say(line('preconditions, articles', present));
  say(line('preconditions, passages', passages));
  say(`preconditions on traps: ${trapPreconditions}; articles without their dossier: ${silent.join(', ') || 'none'}`);
  const known = articles.map(({ article }) => article);
  const { sentences, right, wrong } = recognisedPhrasings(bundledRecord.dossiers, phrasings, known, LEARNED_WEIGHTS);
  say(`phrasings: ${share(right / sentences)} of ${sentences} recognised, ${share(wrong / sentences)} as another`);
  for (const [name, { present }] of measured) {
    if (present.invented.length > 0) say(`${name}: invented ${present.invented.join(', ')}`);
    if (present.missed.length > 0) say(`${name}: missed ${present.missed.map(({ id }) => id).join(', ')}`);
  }
}

function line(label: string, counts: Counts): string {
  return `${label}: F1 ${share(f1(counts))}, precision ${share(precision(counts))}, recall ${share(recall(counts))}`;
}

const share = (value: number | null) => (100 * (value ?? 0)).toFixed(1);
