/**
 * Long enough that a pointer on its way elsewhere opens nothing, short enough to feel like an answer. The settings hold the
 * reader's own, which begins with this.
 */
export const DWELL_MS = 400;
/** The time that a hand needs to cross from the mark to the card. */
export const GRACE_MS = 300;

/** Ids of the marks under the pointer, the one to show first. Never empty. */
export type Stack = readonly string[];

export type HoverState =
  /** `dismissed`: closed by the reader; these marks stay quiet until the pointer has left them. */
  | { readonly kind: 'idle'; readonly dismissed: Stack | null }
  | { readonly kind: 'waiting'; readonly marks: Stack }
  | { readonly kind: 'open'; readonly marks: Stack }
  /** The pointer left; `next` are the marks it is on now. */
  | { readonly kind: 'leaving'; readonly marks: Stack; readonly next: Stack | null }
  | { readonly kind: 'pinned'; readonly marks: Stack };

export type HoverEvent =
  | { readonly kind: 'over'; readonly marks: Stack }
  /** The pointer is on neither mark nor card. */
  | { readonly kind: 'off' }
  | { readonly kind: 'card-enter' }
  | { readonly kind: 'card-leave' }
  /** The delay of the present state, see {@link delayOf}, has passed. */
  | { readonly kind: 'timer' }
  | { readonly kind: 'toggle-pin' }
  /** Esc or the close button. */
  | { readonly kind: 'close' }
  /** By keyboard or from the popup: no pointer holds the card open, so it is pinned. */
  | { readonly kind: 'show'; readonly marks: Stack }
  /** The marks on the page are no longer the same. */
  | { readonly kind: 'reset' };

export const IDLE: Extract<HoverState, { kind: 'idle' }> = { kind: 'idle', dismissed: null };

/** What the card does next. Returns the same object when nothing changes, so that a running delay goes on. */
export function nextHoverState(state: HoverState, event: HoverEvent): HoverState {
  switch (event.kind) {
    case 'reset':
      return IDLE;
    case 'show':
      return { kind: 'pinned', marks: event.marks };
    case 'close':
      return state.kind === 'idle' ? state : { kind: 'idle', dismissed: state.marks };
    case 'toggle-pin':
      return togglePin(state);
    case 'timer':
      return afterDelay(state);
    case 'card-enter':
      return state.kind === 'leaving' ? { kind: 'open', marks: state.marks } : state;
    case 'card-leave':
    case 'off':
      return pointerOn(state, null);
    case 'over':
      return pointerOn(state, event.marks);
  }
}

/** After how many milliseconds the state asks for a `timer` event; `null` for never. */
export function delayOf(state: HoverState, dwellMs = DWELL_MS): number | null {
  if (state.kind === 'waiting') return dwellMs;
  return state.kind === 'leaving' ? GRACE_MS : null;
}

/** The marks whose card is to be seen; `null` for none. */
export function shownStack(state: HoverState): Stack | null {
  return state.kind === 'idle' || state.kind === 'waiting' ? null : state.marks;
}

function pointerOn(state: HoverState, marks: Stack | null): HoverState {
  switch (state.kind) {
    case 'idle':
      return fromIdle(state, marks);
    case 'waiting':
      return same(marks, state.marks) ? state : fromIdle(IDLE, marks);
    case 'open':
      // Another mark may lie on the way to the card: it takes over only when the pointer stays on it.
      return same(marks, state.marks) ? state : { kind: 'leaving', marks: state.marks, next: marks };
    case 'leaving':
      if (same(marks, state.marks)) return { kind: 'open', marks: state.marks };
      return same(marks, state.next) ? state : { kind: 'leaving', marks: state.marks, next: marks };
    case 'pinned':
      return state;
  }
}

function fromIdle(state: Extract<HoverState, { kind: 'idle' }>, marks: Stack | null): HoverState {
  if (marks) return same(marks, state.dismissed) ? state : { kind: 'waiting', marks };
  return state.dismissed ? IDLE : state;
}

function afterDelay(state: HoverState): HoverState {
  if (state.kind === 'waiting') return { kind: 'open', marks: state.marks };
  if (state.kind !== 'leaving') return state;
  return state.next ? { kind: 'open', marks: state.next } : IDLE;
}

function togglePin(state: HoverState): HoverState {
  if (state.kind === 'pinned') return { kind: 'open', marks: state.marks };
  return state.kind === 'open' || state.kind === 'leaving' ? { kind: 'pinned', marks: state.marks } : state;
}

function same(a: Stack | null, b: Stack | null): boolean {
  return a === b || (a !== null && b !== null && a.length === b.length && a.every((id, index) => id === b[index]));
}
