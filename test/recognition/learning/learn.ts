import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledRecord } from '../../../src/dataset/bundled.ts';
import { commonWordsIn } from './common-words.ts';
import { type Fold, fitWeights, foldsOf, taught } from './folds.ts';
import { lessonsIn } from './lessons.ts';
import { realNewsIn, teachingIn } from './teaching.ts';

/*
 * What is learned of passages: which words tell of a precondition, and how much each sign of an article and of a passage
 * counts. Learned from the record, from `src/dataset/phrasings/`, from texts of ours and from real news, never from what is
 * held back.
 */

/** Learns anew, counts common words and writes all files: `npm run learn:words -- --field PATH`. `root` is the repository’s folder. */
export function learn(root: string, field: string, say: (line: string) => void): void {
  const { texts, record } = teachingIn(root, realNewsIn(field));
  say(`${texts.length} texts`);
  const folds = foldsOf(texts, bundledRecord.dossiers, record);
  const weights = fitWeights(folds.map((fold: Fold) => fold.texts));
  write(join(root, 'src/engine/preconditions/learned-weights.json'), weights, 2);
  const learned = taught(bundledRecord.dossiers, [...record, ...texts.flatMap(lessonsIn)]);
  const words = Object.fromEntries(learned.map((dossier) => [dossier.id, dossier.words ?? {}]));
  write(join(root, 'src/cli/common-words.json'), commonWordsIn(texts.filter(({ origin }) => origin === 'other')), 1);
  write(join(root, 'src/dataset/telling-words.json'), { tellingWords: words }, 1);
}

function write(path: string, value: unknown, indent: number): void {
  writeFileSync(path, `${JSON.stringify(value, null, indent)}\n`);
}
