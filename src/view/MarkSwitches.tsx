import type { Topic } from '../model/record.ts';
import type { Density, Layer, Settings } from '../model/settings.ts';
import { Count } from './Count.tsx';
import { DensityChoice } from './DensityChoice.tsx';
import { English } from './English.tsx';
import { Switch } from './Switch.tsx';
import { Swatch } from './TopicLabel.tsx';
import { LAYERS, switches } from './wording/marks.ts';

export interface MarkCounts {
  readonly layers: Readonly<Record<Layer, number>>;
  readonly topics: Readonly<Record<string, number>>;
  readonly densities: Readonly<Record<Density, number>>;
}

interface Props {
  readonly settings: Settings;
  readonly topics: readonly Topic[];
  /** Marks on the page in view; without a page no counts are shown. */
  readonly counts?: MarkCounts;
  /** True where room is short: the topics are a click away, their colours still in view. */
  readonly folded?: boolean;
  change(change: (current: Settings) => Partial<Settings>): void;
}

const ORDER: readonly Layer[] = ['quotation', 'official', 'precondition'];

/** Everything, each layer, how many passages, each topic. Without a topic on the page there is no passage. */
export function MarkSwitches({ settings, topics, counts, folded = false, change }: Props) {
  const { marks, layers, density, topicsOff } = settings;
  return (
    <div class="mark-switches">
      <Switch on={marks} change={(on) => change(() => ({ marks: on }))}>
        <strong>{switches.everything}</strong>
      </Switch>
      <fieldset>
        <legend>{switches.layers}</legend>
        {ORDER.map((layer) => (
          <Switch
            key={layer}
            on={layers[layer]}
            muted={!marks}
            change={(on) => change((current) => ({ layers: { ...current.layers, [layer]: on } }))}
          >
            <span class={`sample sample-${layer}`} style={sampleStyle(settings.colours[layer])} aria-hidden="true">
              {switches.sample}
            </span>
            {LAYERS[layer].many} <Count count={counts?.layers[layer]} />
          </Switch>
        ))}
      </fieldset>
      {topics.length > 0 && (
        <DensityChoice
          density={density}
          counts={counts?.densities}
          explained={!folded}
          choose={(chosen) => change(() => ({ density: chosen }))}
        />
      )}
      {topics.length > 0 && (
        <details class="topics" open={!folded}>
          <summary>
            {switches.topics}{' '}
            <span class="swatches" aria-hidden="true">
              {topics.map((topic) => (
                <Swatch key={topic.id} topic={topic} off={topicsOff.includes(topic.id)} />
              ))}
            </span>
          </summary>
          <fieldset aria-label={switches.topics}>
            {topics.map((topic) => (
              <Switch
                key={topic.id}
                on={!topicsOff.includes(topic.id)}
                muted={!marks || !layers.precondition}
                change={(on) => change((current) => ({ topicsOff: withTopic(current.topicsOff, topic.id, on) }))}
              >
                <Swatch topic={topic} off={topicsOff.includes(topic.id)} />
                <English>{topic.label}</English> <Count count={counts && (counts.topics[topic.id] ?? 0)} />
              </Switch>
            ))}
          </fieldset>
        </details>
      )}
    </div>
  );
}

/** The reader's own colour, where there is one. */
const sampleStyle = (own: string | undefined) => (own ? { '--own': own } : {});

function withTopic(off: Settings['topicsOff'], id: Topic['id'], on: boolean): Settings['topicsOff'] {
  const others = off.filter((other) => other !== id);
  return on ? others : [...others, id];
}
