import { useEffect, useId, useRef } from 'preact/hooks';
import type { Objection, Wrong } from '../model/objection.ts';
import { OBJECTIONS, objected } from './wording/objected.ts';

/** What the reader can say against a mark, one button each. */
export function ObjectionButtons({ wrongs, object }: { wrongs: readonly Wrong[]; object(wrong: Wrong): void }) {
  return (
    <fieldset class="objections">
      <legend>{objected.ask}</legend>
      {wrongs.map((wrong) => (
        <button key={wrong} type="button" onClick={() => object(wrong)}>
          {OBJECTIONS[wrong].word}
        </button>
      ))}
    </fieldset>
  );
}

interface Props {
  readonly objection: Objection;
  readonly titleId: string;
  undo(): void;
}

/** Stands in the card's place once its mark is called wrong. Takes the focus, which the pressed button has lost. */
export function Objected({ objection: { wrong }, titleId, undo }: Props) {
  const textId = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h2 id={titleId}>{OBJECTIONS[wrong].said}</h2>
      <p id={textId} class="objected">
        {objected.text}
      </p>
      <p class="objections">
        <button ref={button} type="button" aria-describedby={`${titleId} ${textId}`} onClick={undo}>
          {objected.undo}
        </button>
      </p>
    </>
  );
}
