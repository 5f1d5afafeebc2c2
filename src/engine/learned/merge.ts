import { firstIndex } from '../../model/first-index.ts';
import type { QuotationKind } from '../../model/quotation.ts';
import { type Prose, paragraphOf, sentenceNumber } from '../prose/prose.ts';
import { TokenMarks } from '../prose/token-marks.ts';
import type { Link } from '../quotations/link.ts';
import { meet, type Phrase } from '../quotations/phrase.ts';
import type { RawQuotation } from '../quotations/quotations.ts';
import type { LearnedAttribution } from './attribute.ts';
import { kindOfContent } from './content-kind.ts';
import { joinContinued } from './continued.ts';
import { withSpokenWords } from './spoken-words.ts';
import { wholeName } from './whole-name.ts';
import { asWholeSentence } from './whole-sentence.ts';

/** A quotation from the rules, the model or both. Content parts are runs of tokens in reading order. */
export interface MergedQuotation {
  readonly kind: QuotationKind;
  readonly content: readonly Phrase[];
  readonly cue: Phrase | null;
  readonly source: Phrase | null;
  /** How the rules tie the source to the content; `learned` when the model found it, `null` without a source. */
  readonly link: Link | 'learned' | null;
  /** That the content is one, at least mostly; 0 to 1. */
  readonly confidence: number;
  /** That this is its source; 0 to 1. */
  readonly sourceConfidence: number;
}

/**
 * One list out of the rules' quotations and the model's attributions, in reading order, no token in two contents. Who
 * wins was measured on articles that the model had not seen: the rules for the bounds of direct quotations, the model
 * for mixed ones and for every source; where it names none, the rules' source stands.
 */
export function mergeQuotations(
  prose: Prose,
  quotations: readonly RawQuotation[],
  learned: readonly LearnedAttribution[],
): MergedQuotation[] {
  const met = new Map<RawQuotation, number>();
  const merged: MergedQuotation[] = [];
  for (const found of learned) {
    const attribution = found.source ? { ...found, source: wholeName(prose, found.source, found.cue) } : found;
    const partners = partnersOf(attribution, quotations);
    const begun = partners.map((raw) => met.get(raw)).find((index) => index !== undefined);
    if (begun !== undefined && goesOn(attribution, merged[begun])) {
      merged[begun] = extended(merged[begun] as MergedQuotation, attribution);
      continue;
    }
    const fresh = partners.filter((raw) => !met.has(raw));
    for (const raw of fresh) met.set(raw, merged.length);
    const others = othersIn(prose, attribution, fresh);
    const own = withoutParts(attribution, others);
    const kept = fresh.filter((raw) => !others.includes(raw));
    merged.push(placed(prose, asWholeSentence(prose, joined(prose, own, kept))), ...others.map(firmQuotation));
  }
  const words = merged.map((found) => withSpokenWords(prose, found)).filter((found) => found !== null);
  const inOrder = withoutOverlap(prose, words).sort((a, b) => start(a) - start(b));
  return joinContinued(prose, inOrder);
}

/**
 * “A,” Ursula said. Emmanuel answered, “B.” Where the rules see two firm sources and the model one, in sentences of their own,
 * the words of the other stay the other's: 11 of 12 such answers on articles the model had not seen.
 */
function othersIn(
  prose: Prose,
  { kind, source }: LearnedAttribution,
  partners: readonly RawQuotation[],
): RawQuotation[] {
  if (source === null || partners.length < 2 || !partners.every(isFirm)) return [];
  const paragraph = paragraphOf(prose, source.from);
  const sentenceOf = (run: Phrase) => (paragraph ? sentenceNumber(paragraph, run.from) : 0);
  const others = partners.filter(({ attribution }) => {
    const other = attribution?.source;
    // “According to Ursula” and “the State of Emmanuel” tell of their own sentence, not of the words behind it.
    if (!other || prose.tokens[attribution.cue?.from ?? -1]?.isCapitalised !== false) return false;
    return Math.abs(sentenceOf(other) - sentenceOf(source)) >= (kind === 'direct' ? 1 : 2);
  });
  return others.length < partners.length ? others : [];
}

function withoutParts(attribution: LearnedAttribution, others: readonly RawQuotation[]): LearnedAttribution {
  if (others.length === 0) return attribution;
  const content = attribution.content.filter((part) => !others.some(({ parts }) => touch(parts, [part])));
  return content.length === 0 ? attribution : { ...attribution, content };
}

function firmQuotation(raw: RawQuotation): MergedQuotation {
  const { cue = null, source = null, link = null } = raw.attribution ?? {};
  const confidence = Math.min(FIRM_AGREEMENT, raw.confidence);
  return { kind: raw.kind, content: partsOf(raw), cue, source, link, confidence, sourceConfidence: FIRM_AGREEMENT };
}

/** The next paragraph of a quotation that its speaker has not ended: the rules see one, the model the same source. */
function goesOn({ cue, source }: LearnedAttribution, begun: MergedQuotation | undefined): boolean {
  const isOwnCue = cue !== null && cue.from !== begun?.cue?.from;
  return !isOwnCue && (source === null || begun?.source?.from === source.from);
}

function extended(begun: MergedQuotation, { content }: LearnedAttribution): MergedQuotation {
  const last = begun.content.at(-1)?.to ?? 0;
  return { ...begun, content: [...begun.content, ...content.filter(({ from }) => from >= last)] };
}

/** Words whose source stands in another paragraph are carried over. */
function placed(prose: Prose, found: MergedQuotation): MergedQuotation {
  const { source, content, link } = found;
  if (link !== 'learned' || !source || isBeside(prose, source, content)) return found;
  return { ...found, link: 'previous-paragraph' };
}

/** Whether the source stands in the paragraph in which the content begins. */
function isBeside({ paragraphs }: Prose, source: Phrase, content: readonly Phrase[]): boolean {
  const paragraph = paragraphs[firstIndex(paragraphs, ({ to }) => to > (content[0]?.from ?? 0))];
  return paragraph !== undefined && source.from >= paragraph.from && source.from < paragraph.to;
}

/** The rules' quotations that share words with an attribution. Both lists are in reading order. */
function partnersOf({ content }: LearnedAttribution, quotations: readonly RawQuotation[]): RawQuotation[] {
  const from = content[0]?.from ?? 0;
  const first = firstIndex(quotations, ({ parts }) => (parts.at(-1)?.to ?? 0) > from);
  const found: RawQuotation[] = [];
  for (let k = first; k < quotations.length; k++) {
    const raw = quotations[k] as RawQuotation;
    if ((raw.parts[0]?.from ?? 0) >= (content.at(-1)?.to ?? 0)) break;
    if (touch(raw.parts, content)) found.push(raw);
  }
  return found;
}

const touch = (a: readonly Phrase[], b: readonly Phrase[]) => a.some((one) => b.some((other) => meet(one, other)));

const start = ({ content }: MergedQuotation) => content[0]?.from ?? 0;

function joined(prose: Prose, attribution: LearnedAttribution, partners: readonly RawQuotation[]): MergedQuotation {
  const { kind, content, cue, source, confidence, sourceConfidence } = attribution;
  const [rule] = partners;
  const own = { kind, content, cue, source, link: source ? ('learned' as const) : null, confidence, sourceConfidence };
  if (!rule || partners.length > 1) return own;
  if (source && !cue && isLabelled(rule) && !isBeside(prose, source, content)) return firmQuotation(rule);
  if (kind === 'mixed' && isFirm(rule) && holdsSource(prose, content, rule)) return firmQuotation(rule);
  const bounds = kind === 'direct' && isOneParagraph(rule) ? partsOf(rule) : content;
  const bounded = { ...own, kind: kindOfContent(prose, bounds), content: bounds };
  if (source === null) return withSourceOfRule(bounded, rule);
  const isFirmer = kind === 'direct' && (isFirm(rule) || isBehindColon(prose, rule)) && agree(rule, source);
  return isFirmer ? withConfidence(bounded, FIRM_AGREEMENT) : bounded;
}

/** “We will pay,” Reyes told them, according to a recording: whole words first, and behind them the innermost who says them. */
function holdsSource({ tokens }: Prose, content: readonly Phrase[], { attribution, parts }: RawQuotation): boolean {
  const [first] = parts;
  const source = attribution?.source;
  if (!first || !source || content[0]?.from !== first.from || !content.some((part) => meet(part, source))) return false;
  const isClause = [first.to - 2, first.to - 1, first.to].some((at) => /^[,?!]$/.test(tokens[at]?.text ?? ''));
  return isClause && source.from >= first.to;
}

function withSourceOfRule(found: MergedQuotation, { attribution }: RawQuotation): MergedQuotation {
  if (!attribution?.source) return found;
  const { cue, source, link } = attribution;
  const named = { ...found, cue, source, link };
  return link === 'label' ? withConfidence(named, LABEL_ALONE) : named;
}

const withConfidence = (found: MergedQuotation, least: number): MergedQuotation => ({
  ...found,
  confidence: Math.max(found.confidence, least),
  sourceConfidence: Math.max(found.sourceConfidence, least),
});

/** The share of labels that were right where the model found no source (on held-out folds). */
const LABEL_ALONE = 0.85;

/** Rules and model naming the same source of a direct quotation are right this often. */
const FIRM_AGREEMENT = 0.95;

/** “We go.” — Ana Reyes¶“We stay.” — Otto Lind: a name set beside words weighs more than the one carried over from before. */
const isLabelled = ({ attribution }: RawQuotation) => attribution?.link === 'label';

const isFirm = ({ attribution }: RawQuotation) => attribution?.link === 'adjacent' || attribution?.link === 'label';

/** “On Monday Ana Reyes said:”, and her words in the paragraph below: all 16 that rules and model agree on were right. */
function isBehindColon({ tokens }: Prose, { attribution, parts }: RawQuotation): boolean {
  return attribution?.link === 'previous-paragraph' && tokens[(parts[0]?.from ?? 0) - 1]?.text === ':';
}

const agree = ({ attribution }: RawQuotation, source: Phrase) =>
  attribution?.source != null && touch([attribution.source], [source]);

/** Lists of quotations without closing marks are joined over paragraphs by mistake more often than not. */
const isOneParagraph = ({ parts }: RawQuotation) => parts[0]?.paragraph === parts.at(-1)?.paragraph;

const partsOf = ({ parts }: RawQuotation): Phrase[] => parts.map(({ from, to }) => ({ from, to }));

/** Of contents that overlap the surer one stays whole; the other keeps the parts that are free. */
function withoutOverlap(prose: Prose, quotations: readonly MergedQuotation[]): MergedQuotation[] {
  const taken = new TokenMarks(prose.tokens.length);
  const kept: MergedQuotation[] = [];
  for (const quotation of [...quotations].sort((a, b) => b.confidence - a.confidence || start(a) - start(b))) {
    const content = quotation.content.filter((part) => !taken.meets(part));
    if (content.length === 0) continue;
    taken.add(content);
    const whole = content.length === quotation.content.length;
    kept.push(whole ? quotation : { ...quotation, content, kind: kindOfContent(prose, content) });
  }
  return kept;
}
