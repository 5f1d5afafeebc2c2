import { bin } from './bin.ts';
import type { Evidence } from './evidence.ts';
import { UNQUOTED } from './observations.ts';
import type { ScoreFeatures } from './score-table.ts';
import type { UnlinkedStretch, Voice } from './unlinked.ts';

/** Features of one who may say the words of a stretch. */
export function describeVoice(evidence: Evidence, stretch: UnlinkedStretch, index: number, out: ScoreFeatures): void {
  const { seen, context, rules } = evidence.view;
  const { word, kind, quote } = seen;
  const { from, to, rule, voices } = stretch;
  const voice = voices[index] as Voice;
  const { place, gap, start, end } = wayTo(evidence, stretch, voice);
  const nearer = voices.filter((other) => other !== voice && other.from >= start && other.to <= end).length;
  const passed = (evidence.cues[Math.max(start, end)] as number) - (evidence.cues[start] as number);
  const cues = Math.min(3, Math.round(passed));
  const flags = (voice.byRules ? 1 : 0) + (voice.carried ? 2 : 0);
  const beside = Math.max(
    mostLikelyCue(evidence, voice.from - 2, voice.from),
    mostLikelyCue(evidence, voice.to, voice.to + 3),
  );
  const length = bin(to - from - 2);
  const before = from > 0 ? (kind[from - 1] as number) : -1;
  const after = to < kind.length ? (kind[to] as number) : -1;
  const isSignBefore = (kind[Math.max(0, voice.from - 1)] as number) <= LAST_SIGN ? 1 : 0;
  out.begin(9);
  out.values.fill(0);
  out.values[2] = Math.log(voice.probability + 0.01);
  out.values[3] = Math.log(1 + gap);
  out.values[4] = beside;
  out.values[5] = mostLikelyCue(evidence, start, Math.min(end, start + FAR));
  out.add(place, flags);
  out.add(place, bin(gap));
  out.add(place, nearer, flags);
  out.add(place, cues);
  out.add(level(voice.probability), flags);
  out.add(level(voice.probability), place, nearer);
  out.add(kind[voice.from] as number, kind[voice.to - 1] as number, flags);
  out.add(word[voice.from] as number, place);
  out.add(kind[Math.min(voice.to, kind.length - 1)] as number, place);
  out.add(rules[from] as number, flags);
  out.add(rule?.attribution?.cue ? 1 : 0, flags, rules[from] as number);
  out.add(before, place);
  out.add(after, place);
  out.add(isSignBefore * 2 + (quote[voice.from] === UNQUOTED ? 0 : 1), flags);
  out.add(length, place, flags);
  out.add(context.quotedness[from] as number, place, flags);
  out.add(cues, nearer, flags);
  out.add(level(beside), place, nearer);
  out.add(level(beside), flags, bin(gap));
  out.add(kind[start] as number, start < end ? (kind[end - 1] as number) : -1, place);
  out.add(level(beside), before === COLON ? 1 : 0, place);
  out.add(stretch.besideLink ? 1 : 0, place, flags);
}

const COLON = 3;
const LAST_SIGN = 10;
/** Tokens. */
const FAR = 160;

const level = (p: number) => (p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.3 ? 2 : p < 0.6 ? 3 : p < 0.9 ? 4 : 5);

/** Where a voice stands to its words: the side, in the paragraph or not, in the sentence or not; what lies between. */
function wayTo({ view }: Evidence, { from, to, paragraph }: UnlinkedStretch, voice: Voice) {
  const { sentenceFrom } = view.context;
  const isBefore = voice.to <= from;
  const isNear = voice.from >= paragraph.from && voice.to <= paragraph.to;
  const isInSentence = sentenceFrom[voice.from] === sentenceFrom[isBefore ? from : to - 1];
  return {
    place: (isBefore ? 0 : 1) + (isNear ? 2 : 0) + (isInSentence ? 4 : 0),
    gap: isBefore ? from - voice.to : voice.from - to,
    start: isBefore ? voice.to : to,
    end: isBefore ? from : voice.from,
  };
}

/** The highest probability of a cue among the tokens `[from, to)`, which are few. */
function mostLikelyCue({ cue }: Evidence, from: number, to: number): number {
  let most = 0;
  for (let i = Math.max(0, from); i < Math.min(to, cue.length); i++) most = Math.max(most, cue[i] as number);
  return most;
}
