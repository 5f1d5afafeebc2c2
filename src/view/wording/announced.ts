import type { Layer } from '../../model/settings.ts';
import { phrases, say } from './say.ts';

const MARKS = {
  quotation: 'announced_quotation',
  official: 'announced_official',
  precondition: 'announced_precondition',
} as const satisfies Record<Layer, string>;

/** Heard, not seen: what assistive technology is told when the reader steps through the marks. */
export const announced = phrases({
  /** `index` from 1; `name` is the speaker's or the precondition's. */
  mark: (layer: Layer, index: number, count: number, name: string | null, words: string) =>
    say(MARKS[layer], { index, count, words: name ? say('announced_about', { name, words }) : words }),
  noMarks: 'announced_no_marks',
  on: 'announced_on',
  off: 'announced_off',
});
