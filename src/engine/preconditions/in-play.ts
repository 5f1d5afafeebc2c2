import { grouped } from '../../model/grouped.ts';
import type { Dossier } from '../../model/record.ts';
import type { SentenceEvidence } from './evidence.ts';
import { placesOf } from './places.ts';
import type { PossibleDossier } from './possible-dossiers.ts';

/*
 * Whether an article is about a dossier that comes without learned words, such as one that a reader has added: there its terms
 * must tell, by rules.
 */

/** Sentences that must name each of two parties, in an article that need not say what they want. */
const SENTENCES_PER_PARTY = 2;
/** Sentences on the subject, where no precondition’s term is seen. */
const SUBJECT_SENTENCES = 2;
/** Else sentences on the subject, sentences with terms and paragraphs that name two parties, added up. */
const LEAST_EVIDENCE = 4;
/** Where sentences with terms, those of them that are clear, and two on the subject come to so many, parties may be rare. */
const MUCH_EVIDENCE = 7;
const CLEAR_FROM = 6;
const MOST_ON_SUBJECT = 2;
/** So many clear ones stand for the subject where no word names it: “the shooting has to stop”. */
const CLEAR_WITHOUT_SUBJECT = 3;
/** A party that the article is about is named in so large a share of its sentences, or beside so many with terms. */
const LEAST_SHARE = 0.1;
const TERMS_BESIDE = 3;
/** Two parties are together when both are named within so many sentences. */
const REACH = 3;

/**
 * A dossier is in play when the article speaks of two of its parties together, and of its subject or its preconditions;
 * without that "respect" in a sports story means nothing. A story on the American economy that names Brussels here and
 * tariffs there is not about the trade talks of the two.
 */
export function isInPlay({ dossier, evidence, keyParties }: PossibleDossier): boolean {
  return isAbout(keyParties, evidence) && speaksOfIt(dossier, evidence);
}

function speaksOfIt(dossier: Dossier, sentences: readonly SentenceEvidence[]): boolean {
  const subject = count(sentences, ({ isOnSubject }) => isOnSubject);
  const clear = clearOf(dossier, sentences);
  if (subject === 0 && clear < CLEAR_WITHOUT_SUBJECT) return false;
  return speaksOfParties(sentences, subject) || speaksOfPreconditions(sentences, subject, clear);
}

/**
 * The trade of the United States with China is no matter of Canada because a treaty is called after it: of the parties
 * that set a dossier apart one must matter to the article.
 */
function isAbout(keyParties: ReadonlySet<string>, sentences: readonly SentenceEvidence[]): boolean {
  const isNamed = sentences.map(({ parties }) => [...parties].some((party) => keyParties.has(party)));
  if (count(isNamed, (named) => named) >= LEAST_SHARE * sentences.length) return true;
  const beside = sentences.filter((sentence, k) => hasTerm(sentence) && (isNamed[k] || isNamed[k - 1]));
  return beside.length >= TERMS_BESIDE;
}

function speaksOfParties(sentences: readonly SentenceEvidence[], subject: number): boolean {
  const sentencesOf = new Map<string, number>();
  for (const party of sentences.flatMap(({ parties }) => [...parties])) {
    sentencesOf.set(party, (sentencesOf.get(party) ?? 0) + 1);
  }
  if (count([...sentencesOf.values()], (sum) => sum >= SENTENCES_PER_PARTY) < 2) return false;
  const paragraphs = [...grouped(sentences, ({ hits }) => [hits.paragraph.index]).values()].filter(
    (here) => new Set(here.flatMap(({ parties }) => [...parties])).size >= 2,
  );
  if (paragraphs.length === 0) return false;
  const isOnSubject = paragraphs.some((here) => here.some((sentence) => sentence.isOnSubject));
  if (isOnSubject && subject >= SUBJECT_SENTENCES) return true;
  const terms = count(sentences, hasTerm);
  return terms > 0 && subject + terms + paragraphs.length >= LEAST_EVIDENCE;
}

function speaksOfPreconditions(sentences: readonly SentenceEvidence[], subject: number, clear: number): boolean {
  const isTogether = sentences.some((_, k) => partiesNear(sentences, k, REACH) >= 2);
  return isTogether && count(sentences, hasTerm) + clear + Math.min(subject, MOST_ON_SUBJECT) >= MUCH_EVIDENCE;
}

/** Sentences with terms whose words tell much of the precondition. */
function clearOf(dossier: Dossier, sentences: readonly SentenceEvidence[]): number {
  const places = placesOf(dossier);
  return count(sentences, ({ told, evidence }) =>
    evidence.some(({ precondition }) => (told().much[places.get(precondition) ?? 0] ?? 0) >= CLEAR_FROM),
  );
}

/** How many parties are named in the sentence at place `k` and those before it, `reach` in all. */
function partiesNear(sentences: readonly SentenceEvidence[], k: number, reach: number): number {
  const near = sentences.slice(Math.max(0, k - reach + 1), k + 1).flatMap(({ parties }) => [...parties]);
  return new Set(near).size;
}

const hasTerm = ({ evidence }: SentenceEvidence) => evidence.some(({ weak }) => !weak);

function count<Item>(items: readonly Item[], test: (item: Item, place: number) => boolean): number {
  return items.filter(test).length;
}
