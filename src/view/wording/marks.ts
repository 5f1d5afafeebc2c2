import type { Density, Layer } from '../../model/settings.ts';
import { phrases, sayCount } from './say.ts';

export const LAYERS: Readonly<Record<Layer, { readonly one: string; readonly many: string }>> = phrases({
  quotation: { one: 'layer_quotation', many: 'layer_quotations' },
  official: { one: 'layer_official', many: 'layer_officials' },
  precondition: { one: 'layer_precondition', many: 'layer_preconditions' },
});

export const DENSITY: Readonly<Record<Density, string>> = phrases({ key: 'density_key', all: 'density_all' });

export const switches = phrases({
  everything: 'switches_everything',
  layers: 'switches_layers',
  passages: 'switches_passages',
  passagesHelp: 'switches_passages_help',
  topics: 'switches_topics',
  /** Stands for a marked word in the samples of the three layers. */
  sample: 'switches_sample',
  marks: (count: number) => sayCount('switches_marks', count),
});
