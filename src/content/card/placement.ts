import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Between mark and card: near enough that the pointer crosses it within the grace period. */
const GAP_PX = 6;
const EDGE_PX = 8;
/** Below this a card cannot be read; it then rather reaches over the window's edge. */
const LEAST_HEIGHT_PX = 160;

/**
 * Keeps `card` beside the marked text, below or above it and inside the window, while the page scrolls and the card
 * grows. Returns what ends it.
 */
export function keepBeside(ranges: readonly Range[], card: HTMLElement): () => void {
  const reference = referenceOf(ranges);
  const place = async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP_PX),
        flip({ padding: EDGE_PX, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) => {
            card.style.setProperty('--room', `${Math.max(LEAST_HEIGHT_PX, Math.floor(availableHeight))}px`);
          },
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(reference, card, () => void place());
}

/** All boxes of a mark as one; a mark taller than half the window is represented by its lines in view. */
function referenceOf(ranges: readonly Range[]): VirtualElement {
  const contextElement = ranges[0]?.startContainer.parentElement;
  return {
    getBoundingClientRect: () => hullOf(ranges.flatMap((range) => [...range.getClientRects()])),
    ...(contextElement && { contextElement }),
  };
}

function hullOf(boxes: readonly DOMRect[]): DOMRect {
  const inView = boxes.filter(({ bottom, top }) => bottom > 0 && top < innerHeight);
  const counted = inView.length > 0 ? inView : boxes;
  const left = Math.min(...counted.map((box) => box.left));
  const top = Math.min(...counted.map((box) => box.top));
  const right = Math.max(...counted.map((box) => box.right));
  const bottom = Math.max(...counted.map((box) => box.bottom));
  return counted.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
