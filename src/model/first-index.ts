/**
 * The index of the first item for which `reached` holds; `items.length` when it holds for none. The items must be in an
 * order in which it holds for all that follow the first. Found by halves: paragraphs can be a book long.
 */
export function firstIndex<Item>(items: ArrayLike<Item>, reached: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
