import { createHash } from 'node:crypto';
import { bundledRecord } from '../../../src/dataset/bundled.ts';
import { buildGazetteer } from '../../../src/engine/persons/names/gazetteer.ts';
import { findMentions, type OfficialMention } from '../../../src/engine/persons/names/mentions.ts';
import { buildDossierTerms } from '../../../src/engine/preconditions/dossier-terms.ts';
import { possibleDossiers } from '../../../src/engine/preconditions/possible-dossiers.ts';
import { termFeatures } from '../../../src/engine/preconditions/term-features.ts';
import { termParts } from '../../../src/engine/preconditions/terms.ts';
import { withClasses } from '../../../src/engine/preconditions/word-classes.ts';
import { type Prose, parseProse } from '../../../src/engine/prose/prose.ts';
import type { Dossier, TheRecord } from '../../../src/model/record.ts';
import type { LabelledText } from './labelled-text.ts';

/** A labelled text with all that is found in it before words count. */
export interface Prepared extends LabelledText {
  readonly prose: Prose;
  readonly officials: readonly OfficialMention[];
  /** The fold in which it is measured: by its id, so that the others stay where they are when one comes in. */
  readonly fold: number;
}

export const FOLDS = 5;

/** Reads texts once, for many readings with other words. */
export function prepare(texts: readonly LabelledText[], { officials }: TheRecord): Prepared[] {
  const gazetteer = buildGazetteer(officials);
  return texts.map((text) => {
    const prose = parseProse(text.text);
    return { ...text, prose, officials: findMentions(prose, gazetteer, text.published), fold: foldOf(text.id) };
  });
}

export const foldOf = (id: string): number => (createHash('md5').update(id).digest()[0] as number) % FOLDS;

/** The stems of a sentence with their classes, each once: what is told by is learned by. */
export const featuresIn = (text: string): readonly string[] => [
  ...withClasses(termParts(text).map(({ stem }) => stem)),
];

const KNOWN = new WeakMap<Prepared, ReadonlyMap<number, readonly string[]>>();
const index = buildDossierTerms(bundledRecord.dossiers);

/** The terms in each sentence of a text, of every dossier whose parties it names, by where the sentence begins. */
export function termsOfSentences(read: Prepared): ReadonlyMap<number, readonly string[]> {
  const known = KNOWN.get(read);
  if (known) return known;
  const found = new Map<number, readonly string[]>();
  const possible = possibleDossiers(read.prose, bundledRecord.dossiers, index, read.officials, read.published);
  for (const { dossier, evidence } of possible) {
    for (const { hits, evidence: own } of evidence) {
      const { start } = hits.sentence;
      found.set(start, [...(found.get(start) ?? []), ...termFeatures(dossier, own)]);
    }
  }
  KNOWN.set(read, found);
  return found;
}

/** The terms of a dossier in words of the record, read behind a sentence that names its parties. */
export function termsOfWords(text: string, dossier: Dossier): readonly string[] {
  const [one, other] = dossier.parties;
  const prose = parseProse(`${one?.name} and ${other?.name} are to meet. ${text}`);
  const [possible] = possibleDossiers(prose, [dossier], index, [], null);
  const terms = possible?.evidence.slice(1).flatMap(({ evidence }) => termFeatures(dossier, evidence)) ?? [];
  return [...new Set(terms)];
}
