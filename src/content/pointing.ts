import type { Settings } from '../model/settings.ts';
import { areAt, marksAt } from './hit-test.ts';
import type { HoverEvent, Stack } from './hover-state.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { Part } from './part.ts';
import { isTyping } from './typing.ts';

/** What can be pointed at. */
export interface HoverScene {
  readonly parts: readonly Part[];
  /** Where text of the article stands in shadow trees, which the pointer does not reach unasked. */
  readonly shadowRoots: ShadowRoot[];
  readonly dark: boolean;
  readonly choices: Pick<Settings, 'dwellMs' | 'holdKey' | 'colours'>;
}

export interface PointingHost {
  /** `null` while there is nothing to point at. */
  scene(): HoverScene | null;
  /** The marks whose card is open. */
  shown(): Stack | null;
  isCard(target: EventTarget | null): boolean;
  send(event: HoverEvent): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** Whether the key is down that opens cards; always true where none is asked for. */
  readonly open: boolean;
}

const MODIFIERS = { alt: 'Alt', control: 'Control', shift: 'Shift' } as const;

/** What pointer, finger and keys do on the page, as events of the card's state. Ends with `signal`. */
export class Pointing {
  readonly #host: PointingHost;
  /** Once a frame: finding the marks under a point asks for layout. */
  readonly #pointAt = onceAFrame<Point>((point) => this.#rest(point));
  #last: Point | null = null;
  #byTouch = false;

  constructor(document: Document, host: PointingHost, signal: AbortSignal) {
    this.#host = host;
    const options = { signal, passive: true };
    document.addEventListener('pointermove', (event) => this.#pointer(event), options);
    document.addEventListener('pointerleave', () => host.send({ kind: 'off' }), options);
    document.addEventListener('click', (event) => this.#tap(event), options);
    // Captured, so that a page that swallows keys cannot keep the card open.
    document.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.#pointAt.cancel());
  }

  /** A finger opened the card that is open, or closed the last one. */
  get byTouch(): boolean {
    return this.#byTouch;
  }

  #rest(point: Point): void {
    this.#last = point;
    const marks = this.#idsAt(point.x, point.y);
    // A card that is open stays so without its key for as long as the pointer is on its mark.
    const counts = marks.length > 0 && (point.open || marks.join() === this.#host.shown()?.join());
    this.#host.send(counts ? { kind: 'over', marks } : { kind: 'off' });
  }

  #pointer(event: PointerEvent): void {
    if (!this.#host.scene()) return;
    if (this.#host.isCard(event.target)) {
      this.#pointAt.cancel(); // where it was before it reached the card no longer counts
      return;
    }
    // With a button down the reader selects text.
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    this.#byTouch = false;
    this.#pointAt({ x: event.clientX, y: event.clientY, open: this.#opens(event) });
  }

  /** Whether the pointer may open a card now. */
  #opens(event: PointerEvent): boolean {
    const key = this.#host.scene()?.choices.holdKey;
    return !key || event.getModifierState(MODIFIERS[key]);
  }

  #tap(event: MouseEvent): void {
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byTouch || !this.#host.scene() || this.#host.isCard(event.target)) return;
    if (event.target instanceof Element && event.target.closest('a, button, input, label')) return;
    const marks = this.#idsAt(event.clientX, event.clientY);
    this.#byTouch = true;
    this.#host.send(marks.length > 0 ? { kind: 'show', marks } : { kind: 'close' });
  }

  #key(event: KeyboardEvent): void {
    this.#holdKey(event);
    if (event.key !== 'Escape' || !this.#host.shown()) return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.send({ kind: 'close' });
  }

  /** The key that opens cards goes down while the pointer rests on a mark, and nothing is being typed. */
  #holdKey(event: KeyboardEvent): void {
    const key = this.#host.scene()?.choices.holdKey;
    if (!key || event.key !== MODIFIERS[key] || event.repeat || !this.#last || isTyping()) return;
    this.#pointAt({ ...this.#last, open: true });
  }

  #idsAt(x: number, y: number): string[] {
    const scene = this.#host.scene();
    if (!scene) return [];
    const marks = marksAt(x, y, scene.parts, scene.shadowRoots).map(({ mark }) => mark.id);
    return marks.length > 0 ? marks : this.#heldAt(x, y, scene);
  }

  /**
   * The marks whose card is open, while the pointer is on what they stand for: the card stands beside the sentence, and
   * the way there from the telling phrase leads over its other words.
   */
  #heldAt(x: number, y: number, { parts }: HoverScene): string[] {
    const shown = this.#host.shown() ?? [];
    const first = parts.flatMap(({ placed }) => placed).find(({ mark }) => mark.id === shown[0]);
    return first && areAt(first.whole(), x, y) ? [...shown] : [];
  }
}
