import { bin } from './bin.ts';
import type { Evidence } from './evidence.ts';
import { UNQUOTED } from './observations.ts';
import type { ScoreFeatures } from './score-table.ts';
import type { UnlinkedStretch } from './unlinked.ts';

export const UNLINKED_VALUES = 6;
export const MOST_UNLINKED_FEATURES = 24;

/** Families 7 and 8 of features: see `describeVoiceless`. */
const FAMILY = { 'no quotation': 7, 'no source': 8 } as const;

/** Features of "nobody says this": a title, a name, scare quotes; and of "said by somebody who is not named". */
export function describeVoiceless(
  evidence: Evidence,
  stretch: UnlinkedStretch,
  answer: keyof typeof FAMILY,
  out: ScoreFeatures,
): void {
  const { rules, context } = evidence.view;
  const { from, to, paragraph, rule } = stretch;
  const { words, titled } = capitalsOf(evidence, stretch);
  const { before, after, kindAt, wordAt, levelAt, isQuoted } = neighbours(evidence, stretch);
  const content = ((evidence.odds[to] as number) - (evidence.odds[from] as number)) / (to - from);
  const share = Math.round(Math.max(-4, Math.min(4, content)));
  const beside = stretch.besideLink ? 1 : 0;
  const length = bin(to - from - 2);
  const edge = kindAt(to - 2 > from ? to - 2 : -1);
  out.begin(FAMILY[answer]);
  out.values.fill(0);
  out.values[0] = Math.max(-5, Math.min(5, content));
  out.values[1] = Math.log(1 + words);
  out.add(0);
  out.add(length, titled);
  out.add(length, kindAt(before));
  out.add(length, kindAt(after));
  out.add(titled, wordAt(before));
  out.add(wordAt(before));
  out.add(wordAt(after));
  out.add(kindAt(before), kindAt(after), titled);
  out.add(share, length);
  out.add(share, titled, beside);
  out.add(rules[from] as number, length);
  out.add(rule ? Math.round(rule.confidence * 8) : -1, beside);
  out.add(edge, length);
  out.add(edge, kindAt(after), titled);
  out.add(context.quotedness[from] as number, length, stretch.closed ? 1 : 0);
  out.add(isQuoted(before), isQuoted(after), kindAt(before));
  out.add(from === paragraph.from ? 1 : 0, to === paragraph.to ? 1 : 0, length);
  out.add(paragraph.index === 0 ? 1 : 0, titled, length);
  out.add(voicing(stretch), length, beside);
  out.add(kindAt(before), kindAt(before > paragraph.from ? before - 1 : -1), titled);
  out.add(words === 1 ? wordAt(from + 1) : -1);
  out.add(levelAt(before), titled);
  out.add(kindAt(from + 1), kindAt(to - 2), titled);
}

/** How many words a stretch has, and whether few (0), half (1) or all (2) of them begin with a capital. */
function capitalsOf({ view }: Evidence, { from, to }: UnlinkedStretch) {
  const words = view.prose.tokens.slice(from, to).filter(({ isWord }) => isWord);
  const capitals = words.filter(({ isCapitalised }) => isCapitalised).length;
  const titled = capitals === words.length ? 2 : capitals * 2 >= words.length ? 1 : 0;
  return { words: words.length, titled };
}

/** The tokens beside a stretch within its paragraph, -1 for none, and what is seen of them; -1 of none. */
function neighbours({ view }: Evidence, { from, to, paragraph }: UnlinkedStretch) {
  const { kind, word, level, quote } = view.seen;
  const see = (values: ArrayLike<number>) => (i: number) => (i < 0 ? -1 : (values[i] as number));
  return {
    before: from > paragraph.from ? from - 1 : -1,
    after: to < paragraph.to ? to : -1,
    kindAt: see(kind),
    wordAt: see(word),
    levelAt: see(level),
    isQuoted: (i: number) => (i >= 0 && quote[i] === UNQUOTED ? 0 : 1),
  };
}

/** 2 when the rules name a source, 1 when anybody is near. */
function voicing({ rule, voices }: UnlinkedStretch): number {
  if (rule?.attribution?.source) return 2;
  return voices.length > 0 ? 1 : 0;
}
