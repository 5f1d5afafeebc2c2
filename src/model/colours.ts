import type { PageReading } from './reading.ts';
import type { Topic } from './record.ts';
import type { Settings } from './settings.ts';

/** What can be given a colour of its own, beside the topics of preconditions. */
export const COLOURED_LAYERS = ['quotation', 'official'] as const;

type Colours = Settings['colours'];

/** The topic in the colour that the reader chose for it, on light and dark pages alike; else as it is. */
export function topicInColour(topic: Topic, colours: Colours): Topic {
  const own = colours[topic.id];
  return own ? { ...topic, colour: { ...topic.colour, light: own, dark: own } } : topic;
}

/** The same topics in the reader's colours. */
export function topicsInColour(topics: PageReading['records']['topics'], colours: Colours): typeof topics {
  return Object.fromEntries(Object.entries(topics).map(([id, topic]) => [id, topicInColour(topic, colours)]));
}

/** The same reading with its topics in the reader's colours; the very same where there are none. */
export function readingInColour(reading: PageReading, colours: Colours): PageReading {
  if (Object.keys(colours).length === 0) return reading;
  return { ...reading, records: { ...reading.records, topics: topicsInColour(reading.records.topics, colours) } };
}
