import type { PageReading } from '../model/reading.ts';
import type { Precondition, Topic } from '../model/record.ts';
import { English } from './English.tsx';

/** The topic's underline as the page shows it. The label beside it says the same in words. */
export function Swatch({ topic, off = false }: { topic: Topic | undefined; off?: boolean }) {
  const colour = topic ? `light-dark(${topic.colour.light}, ${topic.colour.dark})` : 'currentcolor';
  return <span class="swatch" data-off={off} style={{ '--topic': colour }} aria-hidden="true" />;
}

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
