import type { Layer } from '../../model/settings.ts';
import { phrases, sayCount } from './say.ts';

export const LAYERS: Readonly<Record<Layer, { readonly one: string; readonly many: string }>> = phrases({
  quotation: { one: 'layer_quotation', many: 'layer_quotations' },
  official: { one: 'layer_official', many: 'layer_officials' },
  precondition: { one: 'layer_precondition', many: 'layer_preconditions' },
});

export const switches = phrases({
  everything: 'switches_everything',
  layers: 'switches_layers',
  topics: 'switches_topics',
  /** Stands for a marked word in the samples of the three layers. */
  sample: 'switches_sample',
  marks: (count: number) => sayCount('switches_marks', count),
});
