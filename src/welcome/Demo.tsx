import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { directionOf, tagOf } from '../model/language.ts';
import { layerOf, type Mark } from '../model/mark.ts';
import type { PageReading } from '../model/reading.ts';
import { hashOf } from '../model/record-query.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { shownMarks } from '../model/shown-marks.ts';
import { textOf } from '../model/span.ts';
import { HoverCard } from '../view/HoverCard.tsx';
import { language } from '../view/wording/say.ts';
import { welcome } from '../view/wording/welcome.ts';
import { demoReading } from './demo-reading.ts';
import { paragraphsOf, type Segment, segmentsOf } from './segments.ts';

type Loaded =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly reading: PageReading };

/** What a page shows when nothing was chosen yet. */
const AS_USUAL = { density: DEFAULT_SETTINGS.density, hidden: new Set<string>() };

/** The sample article with the real card beside it. */
export function Demo() {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'waiting' });
  useEffect(() => {
    demoReading().then(
      (reading) => setLoaded({ kind: 'read', reading }),
      () => setLoaded({ kind: 'failed' }),
    );
  }, []);
  return (
    <section class="demo">
      <h2>{welcome.demoTitle}</h2>
      <p class="soft">{welcome.demoHint}</p>
      {loaded.kind === 'read' && <DemoPage reading={loaded.reading} />}
      {loaded.kind === 'waiting' && <p role="status">{welcome.demoWaiting}</p>}
      {loaded.kind === 'failed' && <p role="alert">{welcome.demoFailed}</p>}
    </section>
  );
}

function DemoPage({ reading }: { reading: PageReading }) {
  const all = useMemo(() => shownMarks(reading, AS_USUAL), [reading]);
  const [shown, show] = useState<readonly Mark[]>(() => firstShown(all));
  const [pinned, setPinned] = useState(false);
  const dark = useDark();
  const point = (marks: readonly Mark[]) => {
    if (!pinned) show(marks);
  };
  const cardPlace = useRef<HTMLDivElement>(null);
  /** Where the keyboard was before it went into the card. */
  const cameFrom = useRef<HTMLElement | null>(null);
  const close = useCallback(() => {
    cameFrom.current?.focus();
    cameFrom.current = null;
    setPinned(false);
    show([]); // after the focus, which would show the card again
  }, []);
  useEscape(close);
  const enter = (marks: readonly Mark[], event: KeyboardEvent) => {
    event.preventDefault(); // else the key that goes into the card presses the button that it finds there
    point(marks);
    cameFrom.current = event.target as HTMLElement;
    cardPlace.current?.querySelector('button')?.focus();
  };
  return (
    <div class="demo-columns">
      <article class="sample-article" lang="en" dir="ltr">
        <h3 class="sample-title">{reading.title}</h3>
        {paragraphsOf(reading.text).map((paragraph) => (
          <p key={paragraph.start}>
            {segmentsOf(paragraph, all).map((segment) => (
              <Piece
                key={segment.start}
                reading={reading}
                segment={segment}
                shown={shown}
                point={point}
                enter={enter}
              />
            ))}
          </p>
        ))}
        <p class="soft sample-note" lang={tagOf(language())} dir={directionOf(language())}>
          {welcome.demoNote}
        </p>
      </article>
      <div class="demo-card" ref={cardPlace}>
        {shown[0] && (
          <HoverCard
            key={shown.map(({ id }) => id).join()}
            reading={reading}
            marks={shown}
            pinned={pinned}
            dark={dark}
            actions={{
              pin: () => setPinned(!pinned),
              close,
              siteOff: close,
              openRecord: (query) => void window.open(`../dossier/index.html${hashOf(query)}`, '_blank', 'noopener'),
              copyCitation: (text) => void navigator.clipboard.writeText(text),
            }}
          />
        )}
      </div>
    </div>
  );
}

/** An official's own words show most of what a card can say. */
function firstShown(marks: readonly Mark[]): Mark[] {
  const quotations = marks.filter(({ target }) => target.layer === 'quotation');
  const [best] = quotations.slice(-1);
  return best ? [best] : marks.slice(0, 1);
}

interface PieceProps {
  readonly reading: PageReading;
  readonly segment: Segment;
  readonly shown: readonly Mark[];
  point(marks: readonly Mark[]): void;
  /** By keyboard: on into the card. */
  enter(marks: readonly Mark[], event: KeyboardEvent): void;
}

function Piece({ reading, segment, shown, point, enter }: PieceProps) {
  const text = textOf(reading.text, segment);
  const active = segment.of.some(({ id }) => id === shown[0]?.id);
  if (segment.of.length === 0) return <>{text}</>;
  if (segment.marks.length === 0) return <span data-active={active}>{text}</span>;
  const layers = new Set(segment.marks.map(layerOf));
  const passages = segment.marks.filter((mark) => layerOf(mark) === 'precondition');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> is an inline block, and marked words must wrap like text
    <span
      role="button"
      tabIndex={0}
      class={`piece ${[...layers].map((layer) => `piece-${layer}`).join(' ')}`}
      data-active={active}
      data-faint={passages.every(({ faint }) => faint)}
      aria-pressed={active}
      style={{ '--topic': topicColour(reading, segment.marks) }}
      onPointerEnter={() => point(segment.marks)}
      onFocus={() => point(segment.marks)}
      onClick={() => point(segment.marks)}
      onKeyDown={(event) => [' ', 'Enter'].includes(event.key) && enter(segment.marks, event)}
    >
      {text}
    </span>
  );
}

function topicColour({ records }: PageReading, marks: readonly Mark[]): string {
  const found = marks.find(({ target }) => target.layer === 'precondition');
  const topic = found?.target.layer === 'precondition' ? records.topics[found.target.topic] : undefined;
  return topic ? `light-dark(${topic.colour.light}, ${topic.colour.dark})` : 'currentcolor';
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal: stop.signal });
    return () => stop.abort();
  }, [close]);
}

/** Whether this page is dark: it follows the browser. */
function useDark(): boolean {
  const query = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const stop = new AbortController();
    query.addEventListener('change', ({ matches }) => setDark(matches), { signal: stop.signal });
    return () => stop.abort();
  }, [query]);
  return dark;
}
