import type { Verdict } from '../../model/reading.ts';
import { phrases } from './say.ts';

export const VERDICTS: Readonly<Record<Verdict, { readonly word: string; readonly meaning: string }>> = phrases({
  verbatim: { word: 'verdict_verbatim', meaning: 'verdict_verbatim_meaning' },
  truncated: { word: 'verdict_truncated', meaning: 'verdict_truncated_meaning' },
  altered: { word: 'verdict_altered', meaning: 'verdict_altered_meaning' },
  stitched: { word: 'verdict_stitched', meaning: 'verdict_stitched_meaning' },
  'not-on-record': { word: 'verdict_not_on_record', meaning: 'verdict_not_on_record_meaning' },
});
