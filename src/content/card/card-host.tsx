import { render } from 'preact';
import { tagOf, type Wording } from '../../model/language.ts';
import cardStyles from '../../view/card.css?inline';
import { HoverCard, type HoverCardProps } from '../../view/HoverCard.tsx';
import { language, speak } from '../../view/wording/say.ts';
import { type Announcement, inWords } from './announcement.ts';
import hostStyles from './card-host.css?inline';
import { keepBeside } from './placement.ts';
import { closeBySwipe } from './sheet.ts';

/** A live region that is not there yet, or that says the same again, is not heard: it is emptied first, and filled later. */
const HEARD_AFTER_MS = 80;

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
  /** The card's place in the shadow root; beside it stands what is heard only. */
  #place: HTMLElement | null = null;
  #live: HTMLElement | null = null;
  #stopPlacing: (() => void) | null = null;
  #focusBefore: HTMLElement | null = null;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, wording: Wording, events: CardHostEvents) {
    this.speak(wording);
    this.#document = document;
    this.#events = events;
  }

  /** From now on the card speaks this language; one that is open is to be shown anew. */
  speak(wording: Wording): void {
    speak(wording);
    if (this.#live) this.#live.lang = tagOf(wording.language);
  }

  /**
   * Shows the card beside `ranges`, or as a sheet at the lower edge of the window, where a finger covers nothing. A pinned
   * card takes the focus, so that it can be used by keyboard.
   */
  show(props: HoverCardProps, ranges: readonly Range[], sheet: boolean): void {
    const host = this.#connect();
    if (this.#place) {
      render(<HoverCard {...props} />, this.#place);
      this.#place.hidden = false;
    }
    // A popover or dialog that opened since lies above; showing it again brings the card back to the top.
    if (!host.matches(':popover-open')) host.showPopover();
    this.#stopPlacing?.();
    this.#stopPlacing = sheet ? this.#asSheet(host, props.actions.close) : keepBeside(ranges, host);
    if (props.pinned) this.#takeFocus(sheet ? '.card' : 'button, a[href]');
  }

  /** Draws a card that is about to be shown, while nothing is to be seen. */
  prepare(props: HoverCardProps): void {
    const host = this.#connect();
    if (this.#place && !host.matches(':popover-open')) render(<HoverCard {...props} />, this.#place);
  }

  hide(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    if (this.#place) {
      render(null, this.#place);
      this.#place.hidden = true;
    }
    if (this.#host?.matches(':popover-open')) this.#host.hidePopover();
    this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Tells assistive technology; the focus stays where it is, and nothing is to be seen. */
  announce(announcement: Announcement): void {
    this.#connect();
    const words = inWords(announcement);
    if (this.#live) this.#live.textContent = '';
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      if (this.#live) this.#live.textContent = words;
    }, HEARD_AFTER_MS);
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
    this.#place = null;
    this.#live = null;
    clearTimeout(this.#speaking);
  }

  #asSheet(host: HTMLElement, close: () => void): () => void {
    const shown = new AbortController();
    host.dataset.provisoSheet = '';
    host.removeAttribute('style');
    if (this.#place) closeBySwipe(this.#place, close, shown.signal);
    return () => {
      shown.abort();
      delete host.dataset.provisoSheet;
    };
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
    this.#place = this.#shadow.appendChild(this.#document.createElement('div'));
    this.#place.hidden = true; // the host, for what is heard, is never hidden as a whole
    this.#live = this.#shadow.appendChild(liveRegion(this.#document));
    this.#host = host;
    return host;
  }

  /** A finger's sheet has it as a whole: on one of its buttons it would look as if that had been chosen. */
  #takeFocus(on: string): void {
    if (this.#shadow?.activeElement) return;
    const { activeElement } = this.#document;
    this.#focusBefore = activeElement instanceof HTMLElement ? activeElement : null;
    this.#shadow?.querySelector<HTMLElement>(on)?.focus({ preventScroll: true });
  }
}

/** Polite: it waits until what is being read out has ended. */
function liveRegion(document: Document): HTMLElement {
  const region = document.createElement('div');
  region.className = 'heard';
  region.role = 'status';
  region.lang = tagOf(language());
  return region;
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
