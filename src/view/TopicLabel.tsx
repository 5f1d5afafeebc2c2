import type { PageReading } from '../model/reading.ts';
import type { Precondition, Topic } from '../model/record.ts';
import { English } from './English.tsx';

/** The topic's underline as the page shows it. The label beside it says the same in words. */
export function Swatch({ topic, off = false }: { topic: Topic | undefined; off?: boolean }) {
  return <span class="swatch" data-off={off} style={{ '--topic': topicColour(topic) }} aria-hidden="true" />;
}

/** A topic's colour in pages of ours, which follow the browser. */
export const topicColour = (topic: Topic | undefined): string =>
  topic ? `light-dark(${topic.colour.light}, ${topic.colour.dark})` : 'currentcolor';

export function PreconditionLabel({ reading, precondition }: { reading: PageReading; precondition: Precondition }) {
  const [topic] = precondition.topics;
  return (
    <span class="precondition-label">
      <Swatch topic={topic && reading.records.topics[topic]} />
      <span class="label-words">
        <English>{precondition.label}</English>
      </span>
    </span>
  );
}
