import { render } from 'preact';
import cardStyles from '../../view/card.css?inline';
import { HoverCard, type HoverCardProps } from '../../view/HoverCard.tsx';
import hostStyles from './card-host.css?inline';
import { keepBeside } from './placement.ts';

export interface CardHostEvents {
  pointerEntered(): void;
  pointerLeft(): void;
}

/** The one element that Proviso adds to a page, on first use: a popover with the card in a closed shadow root. */
export class CardHost {
  readonly #document: Document;
  readonly #events: CardHostEvents;
  #host: HTMLElement | null = null;
  #shadow: ShadowRoot | null = null;
  #stopPlacing: (() => void) | null = null;
  #focusBefore: HTMLElement | null = null;

  constructor(document: Document, events: CardHostEvents) {
    this.#document = document;
    this.#events = events;
  }

  /** Shows the card beside `ranges`. A pinned card takes the focus, so that it can be used by keyboard. */
  show(props: HoverCardProps, ranges: readonly Range[]): void {
    const host = this.#connect();
    if (this.#shadow) render(<HoverCard {...props} />, this.#shadow);
    // A popover or dialog that opened since lies above; showing it again brings the card back to the top.
    if (!host.matches(':popover-open')) host.showPopover();
    this.#stopPlacing?.();
    this.#stopPlacing = keepBeside(ranges, host);
    if (props.pinned) this.#takeFocus();
  }

  hide(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    if (this.#shadow) render(null, this.#shadow);
    if (this.#host?.matches(':popover-open')) this.#host.hidePopover();
    this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** True for events from inside the card: a closed shadow root shows them as the host's own. */
  isTarget(target: EventTarget | null): boolean {
    return this.#host !== null && target === this.#host;
  }

  remove(): void {
    this.hide();
    this.#host?.remove();
    this.#host = null;
    this.#shadow = null;
  }

  #connect(): HTMLElement {
    const host = this.#host ?? this.#create();
    // Frameworks that own the whole document may have thrown it out.
    if (!host.isConnected) this.#document.documentElement.append(host);
    return host;
  }

  #create(): HTMLElement {
    const host = this.#document.createElement('div');
    host.popover = 'manual';
    host.addEventListener('pointerenter', () => this.#events.pointerEntered());
    host.addEventListener('pointerleave', () => this.#events.pointerLeft());
    // What is typed in the card is not for the page's own shortcuts.
    for (const type of ['keydown', 'keypress', 'keyup'])
      host.addEventListener(type, (event) => event.stopPropagation());
    this.#shadow = host.attachShadow({ mode: 'closed' });
    this.#shadow.adoptedStyleSheets = [cardStyles, hostStyles].map(sheetOf);
    this.#host = host;
    return host;
  }

  #takeFocus(): void {
    if (this.#shadow?.activeElement) return;
    const { activeElement } = this.#document;
    this.#focusBefore = activeElement instanceof HTMLElement ? activeElement : null;
    this.#shadow?.querySelector<HTMLElement>('button, a[href]')?.focus({ preventScroll: true });
  }
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
