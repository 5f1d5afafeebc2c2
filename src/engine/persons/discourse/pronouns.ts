import type { Prose } from '../../prose/prose.ts';
import { tokenIndexAt } from '../../prose/tokens.ts';
import { columnByForm } from '../../prose/vocabulary.ts';
import { CONJUNCTION, DETERMINER, isAny, PREPOSITION } from '../../words/word-kinds.ts';
import type { Pronoun } from '../people/antecedent.ts';
import { isAsked } from '../people/askers.ts';
import { opensWithUtterance } from './utterances.ts';

export interface PronounFound {
  readonly from: number;
  readonly pronoun: Pronoun;
}

/** "He", "she" and "it" outside quotation marks, in order, and whoever is asked or speaks: "asked her what", "according to him". */
export function pronounsIn(prose: Prose): PronounFound[] {
  const { tokens, paragraphs } = prose;
  const found: PronounFound[] = [];
  for (const { from, to, stretches } of paragraphs) {
    let i = from;
    for (const { start, end } of stretches) {
      collect(prose, i, Math.min(to, tokenIndexAt(tokens, start)), found);
      i = tokenIndexAt(tokens, end - 1) + 1;
    }
    collect(prose, i, to, found);
  }
  return found;
}

function collect(prose: Prose, from: number, to: number, found: PronounFound[]): void {
  const { vocabulary, numbers } = prose.forms;
  const mayBe = isPronoun(vocabulary);
  for (let i = from; i < to; i++) {
    if (mayBe[numbers[i] as number] === 0) continue;
    const word = prose.tokens[i]?.folded ?? '';
    const subject = SUBJECTS.get(word);
    if (subject) found.push({ from: i, pronoun: subject });
    else if ((word === 'him' || word === 'her') && isHeard(prose, i) && isObject(prose.tokens, i, OBJECTS[word])) {
      found.push({ from: i, pronoun: OBJECTS[word] });
    } else if ((word === 'his' || word === 'her') && opensWithUtterance(prose, i)) {
      found.push({ from: i, pronoun: OWNERS[word] });
    }
  }
}

/** "He", and "he’s" for he is or has. */
const SUBJECTS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ["he's", 'he'],
  ["he'd", 'he'],
  ["he'll", 'he'],
  ['she', 'she'],
  ["she's", 'she'],
  ["she'd", 'she'],
  ["she'll", 'she'],
  ['it', 'it'],
]);

/** Few words are pronouns, and every word is asked. */
const isPronoun = columnByForm(Uint8Array, ({ folded }) => SUBJECTS.has(folded) || /^(?:him|his|her)$/.test(folded));

/** Asked, or behind "according to". */
function isHeard(prose: Prose, index: number): boolean {
  const isSource = prose.tokens[index - 1]?.folded === 'to' && prose.tokens[index - 2]?.folded === 'according';
  return isSource || isAsked(prose, index);
}

const OBJECTS = { him: 'he', her: 'she' } as const;
const OWNERS = { his: 'he', her: 'she' } as const;

/** "Him", and "her" where no noun follows: "found her at a table", but not "lost her way". */
export function isObject(tokens: Prose['tokens'], index: number, pronoun: 'he' | 'she'): boolean {
  const word = tokens[index]?.folded;
  if (pronoun === 'he') return word === 'him';
  const next = tokens[index + 1];
  const goesOn = !next?.isWord || isAny(next, PREPOSITION | DETERMINER | CONJUNCTION) || AFTER_OBJECT.has(next.folded);
  return word === 'her' && goesOn;
}

/** "Brought her something", "asked her whether" */
const AFTER_OBJECT = new Set(
  'something anything nothing everything whether if what how why when where again back home'.split(' '),
);
