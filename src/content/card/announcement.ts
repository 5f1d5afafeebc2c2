import type { Mark } from '../../model/mark.ts';
import type { PageReading } from '../../model/reading.ts';
import { speakerTitle } from '../../view/Person.tsx';
import { wordsOf } from '../../view/records.ts';
import { shortened } from '../../view/shortened.ts';
import { announced } from '../../view/wording/announced.ts';

/** What assistive technology is told while the focus stays where it is. */
export type Announcement =
  | {
      readonly kind: 'mark';
      readonly mark: Mark;
      readonly reading: PageReading;
      readonly index: number;
      readonly count: number;
    }
  | { readonly kind: 'no-marks' }
  | { readonly kind: 'marks'; readonly on: boolean };

/** A quotation may be a paragraph long, and the page itself is there to be read. */
const MOST_CHARACTERS = 140;

/** The announcement in words. */
export function inWords(announcement: Announcement): string {
  switch (announcement.kind) {
    case 'mark':
      return markInWords(announcement);
    case 'no-marks':
      return announced.noMarks;
    case 'marks':
      return announcement.on ? announced.on : announced.off;
  }
}

function markInWords({ mark, reading, index, count }: Extract<Announcement, { kind: 'mark' }>): string {
  const { target, spans } = mark;
  const words = shortened(wordsOf(reading, spans), MOST_CHARACTERS);
  const quotation =
    target.layer === 'quotation' ? reading.quotations.find(({ id }) => id === target.quotation) : undefined;
  const label = target.layer === 'precondition' ? reading.records.preconditions[target.precondition]?.label : undefined;
  const about = quotation ? speakerTitle(quotation) : (label ?? null);
  return announced.mark(target.layer, index + 1, count, about, words);
}
