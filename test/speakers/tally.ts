import { textOf } from '../../src/model/span.ts';
import type { Judged, Outcome } from './judge.ts';
import type { Voice } from './truth.ts';

export type Tally = Readonly<Record<Outcome, number>>;

export function tally(judged: readonly Judged[]): Tally {
  const counts = { right: 0, wrong: 0, unresolved: 0, missed: 0, invented: 0, 'no-speech': 0 };
  for (const { outcome } of judged) counts[outcome]++;
  return counts;
}

/** All stretches that are speech. */
export function spoken({ right, wrong, unresolved, missed }: Tally): number {
  return right + wrong + unresolved + missed;
}

/** A share of the spoken stretches in per cent, to one decimal. */
export function percent(counts: Tally, outcome: 'right' | 'wrong' | 'unresolved' | 'missed'): number {
  return Math.round((1000 * counts[outcome]) / spoken(counts)) / 10;
}

const HEAD = 'spoken  right  wrong  unres.  missed  | marks, not speech: shown';

/** One line an article and a sum. */
export function table(name: string, articles: ReadonlyMap<string, readonly Judged[]>): string {
  const rows = [...articles].map(([article, judged]) => row(article, tally(judged)));
  const sum = tally([...articles.values()].flat());
  const shares = (['right', 'wrong', 'unresolved', 'missed'] as const).map((key) => `${key} ${percent(sum, key)} %`);
  return [`${name.padEnd(28)}${HEAD}`, ...rows, row('in all', sum), shares.join(', ')].join('\n');
}

function row(name: string, counts: Tally): string {
  const cells = [spoken(counts), counts.right, counts.wrong, counts.unresolved, counts.missed];
  const marks = counts.invented + counts['no-speech'];
  const numbers = cells.map((cell, k) => String(cell).padStart([6, 7, 7, 8, 8][k] ?? 8)).join('');
  return `${name.padEnd(28)}${numbers}  | ${marks}: ${counts.invented}`;
}

/** A mistake with its surroundings: `“It has begun,” → Jon Vik (pronoun), but it is Karl Holm`. */
export function describeMistake(article: string, text: string, { stretch, outcome, answer }: Judged): string {
  const before = text.slice(Math.max(0, stretch.start - 90), stretch.start);
  const after = text.slice(stretch.end, stretch.end + 90);
  const surroundings = `…${before}${textOf(text, stretch)}${after}…`.replace(/\s+/g, ' ');
  return `${article} · ${outcome} · ${answer}, but it is ${wordsFor(stretch.truth[0])}\n    ${surroundings}`;
}

function wordsFor(voice: Voice): string {
  switch (voice.kind) {
    case 'person':
    case 'body':
      return voice.name;
    case 'unnamed':
      return `unnamed: ${voice.description}`;
    case 'open':
      return 'open';
    case 'not-speech':
      return 'no speech';
  }
}
