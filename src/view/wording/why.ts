import { phrases, say, sayAround } from './say.ts';

/** "Why this match?" on the card. */
export const why = phrases({
  ask: 'card_why',
  describedAs: 'card_described_as',
  speaker: 'card_why_speaker',
  quotation: 'card_why_quotation',
  cue: 'card_why_cue',
  source: 'card_why_source',
  mention: 'card_why_mention',
  terms: 'card_why_terms',
  role: 'card_why_role',
  verdict: 'card_why_verdict',
  confidence: (share: number) => say('card_confidence', { percent: Math.round(share * 100) }),
  sure: (reason: string, confidence: string) => say('card_sure_reason', { reason, confidence }),
  /** Words of the article in quotation marks. */
  quoted: () => sayAround('quoted'),
});
