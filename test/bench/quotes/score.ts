import type { Attribution, GoldArticle, Kind, Pair } from './corpus.ts';
import type { Counts, Measures } from './measures.ts';
import { isRightSource, tellingWords } from './source-words.ts';
import { stretchesOf } from './stretches.ts';
import { both, isSame, runsOf, shared, union, type WordSet, wordsOf, wordsWithin } from './word-sets.ts';

/*
 * The measures, by name. All compare sets of words, so that punctuation and quotation marks at the edges do not matter.
 *
 *   stretch exact        of each quoted stretch the very words in quotations of the gold are in predicted ones
 *   stretch found        at least half of its words are in both
 *   content tokens       words in contents of any kind
 *   content exact        contents paired one to one whose words are equal; "content exact direct" and so on: recall
 *   attribution all      stretches found in both, whose gold has a source: the predicted source shares a telling word
 *   attribution direct   the same in direct quotations
 *   end to end stretch   a predicted stretch is right if it is one in the gold and its source is right
 *   end to end all       contents paired one to one that share at least half of their words together, with right source
 *   end to end quoted    the same for contents with quoted words in them
 *   span source …        every run of neighbouring words in a source, cue or content, exact
 */

/** A quotation as sets of words. */
interface Quote {
  readonly content: WordSet;
  readonly telling: WordSet;
  readonly spans: { readonly content: WordSet; readonly source: WordSet; readonly cue: WordSet };
  readonly kind: Kind;
}

interface Article {
  readonly gold: readonly Quote[];
  readonly predicted: readonly Quote[];
  /** All words in contents. */
  readonly goldWords: WordSet;
  readonly predictedWords: WordSet;
}

/** Adds one article to the sums. */
export function scoreArticle(measures: Measures, article: GoldArticle, predicted: readonly Attribution[]): void {
  const { text } = article;
  const words = wordsOf(text);
  const stretches = stretchesOf(text)
    .map((inner) => wordsWithin(words, [inner]))
    .filter(({ size }) => size > 0);
  const quoted = union(stretches);
  const read = (attribution: Attribution, kind?: Kind) => quoteOf(text, words, quoted, attribution, kind);
  const gold = article.attributions.map((each) => read(each, each.kind)).filter(hasWords);
  const found = predicted.map((each) => read(each)).filter(hasWords);
  const sets: Article = { gold, predicted: found, goldWords: contentsOf(gold), predictedWords: contentsOf(found) };
  addSpans(measures, sets);
  addTokens(measures, sets);
  for (const stretch of stretches) addStretch(measures, stretch, sets);
  addPairs(measures, sets);
}

function quoteOf(text: string, words: readonly Pair[], quoted: WordSet, attribution: Attribution, kind?: Kind): Quote {
  const content = wordsWithin(words, attribution.content);
  const source = wordsWithin(words, attribution.source);
  return {
    content,
    telling: tellingWords(text, words, source),
    spans: { content, source, cue: wordsWithin(words, attribution.cue) },
    kind: kind ?? kindOf(content, quoted),
  };
}

function kindOf(content: WordSet, quoted: WordSet): Kind {
  const inside = shared(content, quoted);
  if (inside === 0) return 'indirect';
  return inside === content.size ? 'direct' : 'mixed';
}

function hasWords({ content }: Quote): boolean {
  return content.size > 0;
}

function addSpans(measures: Measures, { gold, predicted }: Article): void {
  for (const field of ['source', 'cue', 'content'] as const) {
    const golden = new Set(gold.flatMap(({ spans }) => runsOf(spans[field])));
    const found = new Set(predicted.flatMap(({ spans }) => runsOf(spans[field])));
    const hits = [...found].filter((run) => golden.has(run)).length;
    measures.addSets(`span ${field}`, hits, found.size, golden.size);
  }
}

function contentsOf(quotes: readonly Quote[]): WordSet {
  return union(quotes.map(({ content }) => content));
}

function addTokens(measures: Measures, { goldWords, predictedWords }: Article): void {
  measures.addSets('content tokens', shared(goldWords, predictedWords), predictedWords.size, goldWords.size);
}

function addStretch(measures: Measures, stretch: WordSet, { gold, predicted, ...all }: Article): void {
  const golden = both(stretch, all.goldWords);
  const found = both(stretch, all.predictedWords);
  const isExact = golden.size > 0 && isSame(golden, found);
  measures.addSets('stretch exact', Number(isExact), Number(found.size > 0), Number(golden.size > 0));

  const isGold = golden.size * 2 >= stretch.size;
  const isFound = found.size * 2 >= stretch.size;
  measures.addSets('stretch found', Number(isGold && isFound), Number(isFound), Number(isGold));

  const truth = isGold ? coveringMost(gold, stretch) : null;
  const answer = isFound ? coveringMost(predicted, stretch) : null;
  const isRight = truth !== null && answer !== null && isRightSource(truth.telling, answer.telling);
  measures.addSets('end to end stretch', Number(isRight), Number(isFound), Number(isGold));
  if (!truth || !answer || truth.telling.size === 0) return;
  measures.addSets('attribution all', Number(isRight), 1, 1);
  if (truth.kind === 'direct') measures.addSets('attribution direct', Number(isRight), 1, 1);
}

function coveringMost(quotes: readonly Quote[], stretch: WordSet): Quote | null {
  let best: Quote | null = null;
  let most = 0;
  for (const quote of quotes) {
    const covered = shared(quote.content, stretch);
    if (covered > most) [best, most] = [quote, covered];
  }
  return best;
}

function addPairs(measures: Measures, article: Article): void {
  const add = (names: readonly string[], counts: Partial<Counts>) => {
    for (const name of names) measures.add(name, counts);
  };
  for (const { kind } of article.gold) add([...exact(kind), ...endToEnd(kind)], { gold: 1 });
  for (const { kind } of article.predicted) add([...exact(kind), ...endToEnd(kind)], { predicted: 1 });
  for (const { golden, found, likeness, isRight } of pairsOf(article)) {
    if (likeness === 1) {
      add(exact(golden.kind), { goldRight: 1 });
      add(exact(found.kind), { predictedRight: 1 });
    }
    if (likeness < 0.5 || !isRight) continue;
    add(endToEnd(golden.kind), { goldRight: 1 });
    add(endToEnd(found.kind), { predictedRight: 1 });
  }
}

function exact(kind: Kind): string[] {
  return ['content exact', `content exact ${kind}`];
}

function endToEnd(kind: Kind): string[] {
  return kind === 'indirect' ? ['end to end all'] : ['end to end all', 'end to end quoted'];
}

interface QuotePair {
  readonly golden: Quote;
  readonly found: Quote;
  /** Shared words by all words of the two. */
  readonly likeness: number;
  readonly isRight: boolean;
}

/** One to one, the likest first; of equally like ones that with the right source. */
function pairsOf({ gold, predicted }: Article): QuotePair[] {
  const candidates = gold.flatMap((golden) => predicted.flatMap((found) => candidate(golden, found)));
  candidates.sort((a, b) => b.likeness - a.likeness || Number(b.isRight) - Number(a.isRight));
  const taken = new Set<Quote>();
  return candidates.filter(({ golden, found }) => {
    if (taken.has(golden) || taken.has(found)) return false;
    taken.add(golden).add(found);
    return true;
  });
}

function candidate(golden: Quote, found: Quote): QuotePair[] {
  const common = shared(golden.content, found.content);
  if (common === 0) return [];
  const likeness = common / (golden.content.size + found.content.size - common);
  return [{ golden, found, likeness, isRight: isRightSource(golden.telling, found.telling) }];
}
