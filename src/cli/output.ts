import type { OfficeTold } from '../model/office.ts';
import type { Speaker } from '../model/quotation.ts';
import type { PageReading, QuotationRead } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/*
 * What the command line tool prints. It is a contract with other programs: fields are added, never renamed.
 * Spans are `[start, end)` in UTF-16 offsets of the text read.
 */

type Pair = readonly [number, number];

const pair = ({ start, end }: Span): Pair => [start, end];

/** A reading as one JSON object, without the records it cites. */
export function outputOf({ quotations, officials, outsiders, preconditions, absent, unsure }: PageReading) {
  return {
    quotations: quotations.map(quotation),
    officials: officials.map(({ id, mentions }) => ({ id, mentions: mentions.map(pair) })),
    outsiders: outsiders.map(({ name, title, mentions }) => ({ name, title, mentions: mentions.map(pair) })),
    preconditions: preconditions.map(({ id, dossier, passages, status }) => ({
      id,
      dossier,
      passages: passages.map(pair),
      levels: passages.map(({ level }) => level),
      status,
    })),
    absent,
    unsure,
  };
}

export type Output = ReturnType<typeof outputOf>;

/** What is printed for a page that is not read. */
export const EMPTY_OUTPUT: Output = {
  quotations: [],
  officials: [],
  outsiders: [],
  preconditions: [],
  absent: [],
  unsure: [],
};

function quotation({
  kind,
  content,
  cue,
  source,
  speaker,
  confidence,
  preconditions,
  record,
  before,
  since,
}: QuotationRead) {
  return {
    kind,
    content: content.map(pair),
    cue: cue.map(pair),
    source: source.map(pair),
    speaker: speakerOf(speaker),
    confidence,
    preconditions,
    record,
    before,
    since,
  };
}

function speakerOf(speaker: Speaker) {
  if (speaker.kind !== 'official') return speaker;
  const { office, ...rest } = speaker;
  return { ...rest, office: office && officeOf(office) };
}

/** An office that was left is none that day; one that is only last known says when that was. */
function officeOf({ tenure, ...office }: OfficeTold) {
  switch (tenure.kind) {
    case 'held':
      return office;
    case 'last-known':
      return { ...office, lastKnown: tenure.on };
    case 'left':
      return null;
  }
}
